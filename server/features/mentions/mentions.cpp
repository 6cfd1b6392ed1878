#include "features/mentions/mentions.h"

#include "features/mentions/instrument_groups.h"
#include "features/mentions/paragraph_mentions.h"
#include "features/mentions/short_names.h"
#include "features/mentions/standing.h"
#include "features/note_label.h"

#include <algorithm>
#include <map>

namespace unres::features {

using model::LabelForm;
using text::Offset;
using text::Range;

class Mentions::Builder {
public:
  explicit Builder(Mentions& out) : out_(out), document_(out.analysis_->document()), r_(document_.model()) {}

  void run() {
    add_short_names(); // Before instruments: what the text itself calls a name of its own is one.
    add_instruments();
    add_paragraphs();
    settle();
  }

private:
  std::uint32_t open(ReferentKind kind) {
    out_.groups_.push_back({kind, {}, {}, {}});
    return static_cast<std::uint32_t>(out_.groups_.size() - 1);
  }
  void put(Range range, std::uint32_t group, bool introduces, bool cut = false) {
    out_.places_.push_back({range, group, introduces, cut});
  }

  void add_instruments() {
    for (InstrumentGroup& each : instrument_groups(*out_.analysis_, out_.instruments_)) {
      const std::uint32_t group = open(ReferentKind::instrument);
      out_.groups_[group].instrument = std::move(each.id);
      out_.groups_[group].note = each.note;
      for (const std::size_t i : each.mentions) {
        const InstrumentMention& mention = out_.instruments_[i];
        const bool cut = !mention.rest.empty();
        put(mention.range, group, i == each.introduction, cut);
        put(mention.rest, group, i == each.introduction, cut);
        if (mention.cited != nullptr && mention.cited->list->last - mention.cited->list->first == 1) {
          const model::Passage& passage = out_.analysis_->cited().passages[mention.cited->passage];
          out_.reaches_.push_back({model::absolute(r_, passage, mention.cited->list->head), mention.range});
        }
      }
    }
  }

  void add_paragraphs() {
    const ParagraphPlaces paragraphs{document_};
    const std::vector<SectionPlace> sections = section_places(document_);
    for (model::Index i = 0; i < r_.paragraphs.size(); ++i) {
      const LabelForm form = r_.facts(r_.paragraphs[i].first).label.form;
      if (form != LabelForm::none && form != LabelForm::bullet && form != LabelForm::asterisk)
        introduce(paragraphs.introduction_of(i), ReferentKind::paragraph);
    }
    for (const SectionPlace& each : sections)
      introduce(each.heading, ReferentKind::section);
    add_parts(paragraph_mentions(document_, paragraphs, sections), ReferentKind::paragraph);
    add_parts(section_mentions(document_, sections), ReferentKind::section);
  }

  std::uint32_t introduce(Range range, ReferentKind kind) {
    const auto [entry, fresh] = introduced_.try_emplace(range, 0);
    if (fresh) {
      entry->second = open(kind);
      put(range, entry->second, true);
    }
    return entry->second;
  }

  void add_parts(const std::vector<PartMention>& parts, ReferentKind kind) {
    for (const PartMention& each : parts) {
      put(each.range, introduce(each.target, kind), false);
      if (each.reach != each.range)
        out_.reaches_.push_back({each.reach, each.range});
    }
  }

  void add_short_names() {
    for (const ShortName& name : short_names(document_)) {
      const std::uint32_t group = open(ReferentKind::short_name);
      for (const Range use : name.uses)
        put(use, group, use == name.introduction);
      for (const Range part : name.cut)
        put(part, group, false, true);
    }
  }

  // What has lost its introduction to a longer name is that name.
  void settle() {
    auto& places = out_.places_;
    keep_standing(places);
    std::vector<bool> introduced(out_.groups_.size());
    for (const Place& each : places)
      if (each.introduces)
        introduced[each.group] = true;
    std::erase_if(places, [&](const Place& each) { return !introduced[each.group]; });
    for (const Place& each : places)
      out_.groups_[each.group].mentions.push_back({each.range, each.introduces, each.cut});
  }

  Mentions& out_;
  const workspace::Document& document_;
  const model::Resolution& r_;
  std::map<Range, std::uint32_t> introduced_;
};

const Mention* Referent::introduction() const {
  const auto found = std::find_if(mentions.begin(), mentions.end(), [](const Mention& each) { return each.introduces; });
  return found == mentions.end() ? nullptr : &*found;
}

bool Referent::is_introduced_here() const {
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](const Mention& each) { return each.introduces && each.range == here; });
}

Mentions::Mentions(std::shared_ptr<const rules::Analysis> analysis)
    : analysis_(std::move(analysis)), instruments_(instrument_mentions(*analysis_)) {
  Builder{*this}.run();
}

const Mentions::Place* Mentions::place_at(Offset at) const {
  auto after = std::upper_bound(places_.begin(), places_.end(), at,
                                [](Offset x, const Place& place) { return x < place.range.begin; });
  return after != places_.begin() && std::prev(after)->range.touches(at) ? &*std::prev(after) : nullptr;
}

std::optional<Referent> Mentions::at(Offset at) const {
  const Place* place = place_at(at);
  if (const auto label = note_label_at(*analysis_, at); label && (place == nullptr || place->range.begin != at || label->here.begin == at)) {
    Referent out{ReferentKind::note, label->here, {}, {}, {}};
    for (const Range call : label->calls)
      out.mentions.push_back({call, false});
    for (const Range introduction : label->labels)
      out.mentions.push_back({introduction, true});
    std::sort(out.mentions.begin(), out.mentions.end(), [](const Mention& a, const Mention& b) { return a.range < b.range; });
    return out;
  }
  for (const Reach& reach : reaches_)
    if (place == nullptr && reach.words.touches(at))
      place = place_at(reach.range.begin);
  if (place == nullptr)
    return std::nullopt;
  const Group& group = groups_[place->group];
  return Referent{group.kind, place->range, group.mentions, group.instrument, group.note};
}

std::vector<Referent> Mentions::all() const {
  std::vector<Referent> out;
  for (const Group& group : groups_) {
    if (group.mentions.empty())
      continue;
    Referent referent{group.kind, {}, group.mentions, group.instrument, group.note};
    referent.here = referent.introduction()->range;
    out.push_back(std::move(referent));
  }
  return out;
}

} // namespace unres::features
