#include "features/completion/names.h"

#include "citations/note_form.h"
#include "features/completion/begun_name.h"
#include "features/completion/note_edit.h"
#include "features/completion/ranking.h"
#include "features/folded.h"
#include "features/instrument_card.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using index::Instrument;
using text::Offset;
using text::Range;

constexpr std::size_t most_asked = 24;
constexpr std::size_t most_by_one_word = 6;
constexpr std::size_t most_by_several = 12;

class Names {
public:
  Names(const rules::Analysis& analysis, const Typed& typed)
      : analysis_(analysis), document_(analysis.document()), typed_(typed), begun_(typed.before) {}

  std::vector<Completion> run() {
    if (!begun_.is_telling())
      return {};
    struct Found {
      Instrument row;
      NameMatch match;
      double score = 0;
    };
    std::vector<Found> found;
    const Ranking ranking{analysis_, typed_.at};
    for (Instrument& row : analysis_.index().search(begun_.query(), most_asked)) {
      const bool named = row.kind == index::Kind::treaty || row.kind == index::Kind::instrument || !row.names.empty();
      if (!named)
        continue;
      found.push_back({std::move(row), {}, 0});
      found.back().match = begun_.match(found.back().row);
      found.back().score = ranking.score(found.back().row) + static_cast<double>(found.back().match.words);
      if (found.back().match.words == 0)
        found.pop_back();
    }
    const bool several = std::any_of(found.begin(), found.end(), [](const Found& each) { return each.match.words > 1; });
    if (found.size() > (several ? most_by_several : most_by_one_word))
      return {}; // As good as anything: prose.
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.score > b.score; });
    std::vector<Completion> out;
    for (const Found& each : found)
      add_offers(each.row, each.match, out);
    std::erase_if(out, [this](const Completion& offer) { return changes_nothing(offer); });
    return out;
  }

private:
  // The short name that people prefer, where it has the one that was matched.
  static std::string preferred(const Instrument& row, const NameMatch& match) {
    for (const std::string& name : row.names)
      if (name.ends_with(match.name))
        return name;
    return match.name;
  }

  // A name that has been typed before needs no note, and may be short.
  [[nodiscard]] bool is_mentioned(const Instrument& row) const {
    const std::string_view before = document_.slice({0, typed_.at - static_cast<Offset>(typed_.before.size())});
    const auto stands = [&](const std::string& name) { return name.size() > 4 && before.find(name) != std::string_view::npos; };
    return stands(row.title) || std::any_of(row.names.begin(), row.names.end(), stands);
  }

  void add_offers(const Instrument& row, const NameMatch& match, std::vector<Completion>& out) const {
    const bool later = is_mentioned(row);
    const bool other = match.name != row.title && !match.name.empty();
    if (other && later)
      out.push_back(offer(row, match, preferred(row, match), true));
    out.push_back(offer(row, match, row.title.empty() ? match.name : row.title, later));
    const bool acronym = std::none_of(match.name.begin(), match.name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (other && !later && !acronym)
      out.push_back(offer(row, match, preferred(row, match), false));
  }

  [[nodiscard]] Completion offer(const Instrument& row, const NameMatch& match, std::string name, bool later) const {
    Completion out;
    out.edit.range.begin = typed_.at - static_cast<Offset>(match.size);
    out.edit.range.end = end_of(name, out.edit.range.begin);
    out.filter = std::string{document_.slice({out.edit.range.begin, typed_.at})};
    out.label = shortened(name, 90);
    if (const Card card = card_of(row); card.text)
      out.detail = full_name(*card.text);
    else if (row.registration != 0)
      out.detail = "Treaty Series, No. " + std::to_string(row.registration);
    out.key = row.kind == index::Kind::treaty || row.kind == index::Kind::instrument
                  ? InstrumentKey{row.body, {}, row.registration, row.title}
                  : InstrumentKey{row.body, notation::written(*row.number), 0, {}};
    out.edit.replacement = std::move(name);
    if (!later && is_text_proper(document_.model(), typed_.block))
      add_note(row, out);
    return out;
  }

  // True where an offer would put what stands there already.
  [[nodiscard]] bool changes_nothing(const Completion& offer) const {
    return offer.more.empty() && document_.slice(offer.edit.range) == offer.edit.replacement;
  }

  // The rest of the name where it stands after the cursor, else the rest of the word.
  [[nodiscard]] Offset end_of(const std::string& name, Offset begin) const {
    const Folded typed{document_.slice({begin, typed_.at + static_cast<Offset>(typed_.after.size())})};
    const std::string wanted = folded(name);
    if (typed.find(wanted) == 0)
      return begin + static_cast<Offset>(typed.origin(wanted.size()));
    std::size_t more = 0;
    while (more < typed_.after.size() && is_word_byte(typed_.after[more]) && !ends_word(typed_.after, more))
      ++more;
    return typed_.at + static_cast<Offset>(more);
  }

  void add_note(const Instrument& row, Completion& out) const {
    const std::string& name = row.names.empty() ? row.title : row.names.front();
    const auto note = note_edit(analysis_, typed_, citations::note_form(row, analysis_.profile()), name);
    if (!note)
      return;
    // A call stands behind the mark that follows the name.
    const std::string_view text = document_.text();
    const Offset end = out.edit.range.end;
    if (end < text.size() && std::string_view{",;:."}.find(text[end]) != std::string_view::npos)
      out.more.push_back({{end + 1, end + 1}, note->call});
    else
      out.edit.replacement += note->call;
    out.more.push_back(note->definition);
  }

  const rules::Analysis& analysis_;
  const workspace::Document& document_;
  const Typed& typed_;
  BegunName begun_;
};

// The opening words of a paragraph are phrases, not names.
bool is_in_opening(const model::Block& block, const Typed& typed) {
  const model::Facts& facts = *block.facts;
  const Offset at = typed.at - block.begin;
  return (facts.lead && at <= facts.lead->end) || at <= facts.opening.first_word.end;
}

} // namespace

std::vector<Completion> complete_name(const rules::Analysis& analysis, const Typed& typed) {
  const model::Resolution& r = analysis.document().model();
  const model::Block& block = r.blocks[typed.block];
  const bool of_text = block.region == model::Region::annex || is_text_proper(r, typed.block);
  if (!of_text || block.is_note() || !r.english || is_in_opening(block, typed))
    return {};
  return Names{analysis, typed}.run();
}

} // namespace unres::features
