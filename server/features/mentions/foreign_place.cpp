#include "features/mentions/foreign_place.h"

#include "features/mentions/paragraph_places.h"
#include "features/spots.h"
#include "rules/inline_text.h"
#include "rules/scan.h"

#include <algorithm>

namespace unres::features {
namespace {

using rules::Reference;
using rules::ReferenceItem;
using text::Offset;
using text::Range;

/// A reference of a block to paragraphs of an instrument that the block names.
struct Foreign {
  Range whole; ///< From the word "paragraph" to the last number, in the text.
  Reference reference;
  const InstrumentMention* mention = nullptr;
  std::optional<SectionName> section;
};

class Finder {
public:
  Finder(const Mentions& mentions, const model::Block& block)
      : mentions_(mentions), block_(block), text_(mentions.analysis().document().slice(block.range())) {
    for (const model::Span& span : block.facts->spans)
      if (span.kind == syntax::Kind::paragraph_reference)
        read(span.range);
  }

  std::optional<ForeignPlace> at(Offset at) const {
    for (const Foreign& each : found_) {
      if (!each.whole.touches(at) || !each.mention->id)
        continue;
      const auto& items = each.reference.items;
      for (const ReferenceItem& item : items)
        if (items.size() == 1 || block_.absolute(item.range).touches(at))
          return ForeignPlace{items.size() == 1 ? each.whole : block_.absolute(item.range), *each.mention->id, item, each.section};
      return std::nullopt;
    }
    const auto referent = mentions_.at(at);
    if (!referent || !referent->instrument || referent->instrument->kind > InstrumentId::Kind::document)
      return std::nullopt; // A treaty is no file.
    ForeignPlace out{referent->here, *referent->instrument, std::nullopt, std::nullopt};
    std::size_t named = 0; // Paragraphs of it that are named beside it.
    for (const Foreign& each : found_)
      if (each.mention->range == referent->here) {
        named += each.reference.items.size();
        out.item = each.reference.items.front();
        out.section = each.section;
      }
    if (named != 1)
      out.item = std::nullopt;
    return out;
  }

private:
  void read(Range span) {
    const std::size_t digit = text_.find_first_of("0123456789", span.begin);
    if (digit >= span.end)
      return;
    Foreign out;
    out.reference = rules::read_reference(text_, static_cast<Offset>(digit));
    if (out.reference.items.empty() || out.reference.direction != rules::Direction::none)
      return;
    out.whole = block_.absolute({span.begin, out.reference.range.end});
    if (find_behind(out) || find_before(out, block_.begin + span.begin))
      found_.push_back(std::move(out));
  }

  // "of its resolution 77/237", "of the annex to resolution 77/237"; "section II, paragraph 7, of resolution 77/237"
  bool find_behind(Foreign& out) const {
    constexpr std::size_t longest = 100; // "of Commission on Crime Prevention and Criminal Justice resolution …"
    const auto& all = mentions_.instruments();
    const auto next = std::find_if(all.begin(), all.end(),
                                   [&](const InstrumentMention& each) { return each.range.begin >= out.whole.end; });
    if (next == all.end() || next->range.begin > block_.range().end || next->range.begin - out.whole.end > longest)
      return false;
    out.mention = &*next;
    std::string_view between = text::slice(text_, {out.whole.end - block_.begin, next->range.begin - block_.begin});
    if (rules::end_of_words(between, 0, ", of ") > 0) {
      out.section = section_before(text_.substr(0, out.whole.begin - block_.begin));
      between.remove_prefix(1);
    }
    bool links = rules::end_of_words(between, 0, " of ") > 0 || rules::end_of_words(between, 0, " in ") > 0;
    for (const std::string_view words : {" of the annex to", " of annex "})
      if (const Offset end = rules::end_of_words(between, 0, words); end > 0) {
        const std::string_view sign = words.ends_with(' ') ? sign_at(between, end) : std::string_view{};
        out.section = SectionName{model::Scope::Kind::annex, std::string{sign}};
        between = between.substr(end + sign.size());
        links = true;
      }
    return links && between.find_first_of(",;:.(") == std::string_view::npos;
  }

  // "section II, " at the end of the words.
  static std::optional<SectionName> section_before(std::string_view words) {
    const std::size_t comma = words.rfind(',');
    if (comma == std::string_view::npos || words.size() - comma > 2)
      return std::nullopt;
    const std::size_t space = words.substr(0, comma).find_last_of(" ,");
    const std::string_view sign = words.substr(0, comma).substr(space == std::string_view::npos ? comma : space + 1);
    const std::string_view noun = rules::word_before(words, comma - sign.size());
    if (sign.empty() || (noun != "section" && noun != "part") || sign_at(sign, 0) != sign)
      return std::nullopt;
    return SectionName{model::Scope::Kind::part, std::string{sign}};
  }

  // "resolution 77/237 of 15 December 2022, annex, para. 4"
  bool find_before(Foreign& out, Offset begin) const {
    const auto& all = mentions_.instruments();
    const auto after = std::find_if(all.begin(), all.end(), [&](const InstrumentMention& each) { return each.range.begin >= begin; });
    if (after == all.begin())
      return false;
    out.mention = &*std::prev(after);
    Offset end = out.mention->range.end;
    if (const citations::Cited* cited = out.mention->cited; cited != nullptr && cited->item->date) {
      const citations::CitedText& text = mentions_.analysis().cited();
      const Range date = cited->item->date->place;
      end = std::max(end, model::absolute(mentions_.analysis().document().model(), text.passages[cited->passage], date).end);
    }
    if (end < block_.begin || end > begin)
      return false;
    std::string_view between = text::slice(text_, {end - block_.begin, begin - block_.begin});
    if (between.starts_with("](")) // The number is a link.
      between = between.substr(std::min(between.find(')'), between.size() - 1) + 1);
    for (const auto& [words, kind] : {std::pair{std::string_view{", annex"}, model::Scope::Kind::annex},
                                      {", section", model::Scope::Kind::part},
                                      {", sect.", model::Scope::Kind::part},
                                      {", part", model::Scope::Kind::part}})
      if (const Offset behind = rules::end_of_words(between, 0, words); behind > 0 && !out.section) {
        const std::size_t space = rules::space_at(between, behind);
        const std::string_view sign = space > 0 ? sign_at(between, behind + space) : std::string_view{};
        out.section = SectionName{kind, std::string{sign}};
        between = between.substr(behind + (sign.empty() ? 0 : space + sign.size()));
      }
    return rules::end_of_words(between, 0, ", ") == between.size();
  }

  const Mentions& mentions_;
  const model::Block& block_;
  std::string_view text_;
  std::vector<Foreign> found_;
};

} // namespace

std::optional<ForeignPlace> foreign_place_at(const Mentions& mentions, Offset at) {
  const model::Resolution& r = mentions.analysis().document().model();
  const model::Index block = block_at(r, at);
  return block == model::none ? std::nullopt : Finder{mentions, r.blocks[block]}.at(at);
}

Target target_in(const workspace::Document& document, model::Index unit, const ForeignPlace& place) {
  const model::Resolution& r = document.model();
  const ParagraphPlaces paragraphs{document};
  const std::vector<SectionPlace> sections = section_places(document);
  const SectionPlace* section = place.section ? find_section(sections, place.section->kind, unit, place.section->sign) : nullptr;
  std::optional<Range> found;
  if (place.item && !place.section)
    found = paragraphs.operative(unit, *place.item);
  else if (place.item && section != nullptr)
    found = paragraphs.in_scope(section->scope, *place.item);
  if (found) {
    const model::Index block = block_at(r, found->begin);
    return {block == model::none ? *found : r.blocks[block].range(), *found};
  }
  if (section != nullptr)
    return {section->heading, section->heading};
  if (unit >= r.units.size())
    return {};
  const model::Unit& whole = r.units[unit];
  if (whole.first >= whole.last)
    return {};
  const model::Field* title = whole.masthead.find(model::MastheadLine::title);
  const Range first = r.blocks[whole.first].absolute(r.blocks[whole.first].facts->content);
  return {{r.blocks[whole.first].begin, r.blocks[whole.last - 1].range().end}, title != nullptr ? title->range : first};
}

} // namespace unres::features
