#include "features/completion/numbers.h"

#include "citations/note_form.h"
#include "features/completion/ranking.h"

#include <algorithm>

namespace unres::features {
namespace {

using index::Instrument;
using notation::Body;
using notation::TextKind;

constexpr std::size_t most_asked = 64;
constexpr std::size_t most_offered = 30;
constexpr std::size_t most_titles = 8; ///< Second choices, with the title.
constexpr std::size_t label_size = 90;
constexpr double own_body = 4;

std::string name_of(const Instrument& row) { return row.title.empty() ? row.subject : row.title; }

InstrumentKey key_of(const Instrument& row) { return {row.body, notation::written(*row.number), 0, {}}; }

class Offers {
public:
  Offers(const rules::Analysis& analysis, const NumberPlace& place, const Typed& typed)
      : analysis_(analysis), place_(place), ranking_(analysis, place.range.begin) {
    dated_ = is_text_proper(analysis.document().model(), typed.block) && !place.linked;
    own_ = analysis.cited().own;
  }

  void ask(Body body) {
    for (Instrument& row : analysis_.index().with_prefix(body, place_.typed, most_asked))
      take(std::move(row));
  }

  void take(Instrument row) {
    if (!row.number || row.body == Body::unknown || !is_of_kind(row) || has(place_.listed, *row.number))
      return;
    const bool told = std::any_of(rows_.begin(), rows_.end(), [&](const Scored& other) {
      return other.row.body == row.body && other.row.number == row.number;
    });
    if (told)
      return;
    double score = ranking_.score(row) + (row.body == own_ && place_.bodies.empty() ? own_body : 0);
    rows_.push_back({std::move(row), score});
  }

  // What the draft cites itself is known, though the index may not have it.
  void take_cited() {
    for (const citations::Cited& cited : analysis_.cited().all) {
      const bool possible = place_.bodies.empty() || std::find(place_.bodies.begin(), place_.bodies.end(), cited.body) !=
                                                         place_.bodies.end();
      if (!possible || cited.range.overlaps(place_.range) || !notation::written(cited.number()).starts_with(place_.typed))
        continue;
      const auto known = citations::matching_rows(cited);
      if (!known.empty()) {
        take(*known.front());
        continue;
      }
      Instrument row;
      row.kind = cited.list->kind == TextKind::decision ? index::Kind::decision : index::Kind::resolution;
      row.body = cited.body;
      row.number = cited.number();
      row.adopted = cited.date;
      take(std::move(row));
    }
  }

  // `filter`: what is typed, where that is a word of the title.
  std::vector<Completion> made(const std::string& filter) {
    std::stable_sort(rows_.begin(), rows_.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
    if (rows_.size() > most_offered)
      rows_.resize(most_offered);
    std::vector<Completion> out;
    for (const Scored& each : rows_) {
      out.push_back(offer(each.row, false, filter));
      if (dated_ && rows_.size() <= most_titles && !each.row.title.empty() && !is_later(each.row))
        out.push_back(offer(each.row, true, filter));
    }
    return out;
  }

private:
  struct Scored {
    Instrument row;
    double score = 0;
  };

  static bool has(const std::vector<notation::Number>& numbers, const notation::Number& number) {
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
  }

  [[nodiscard]] bool is_of_kind(const Instrument& row) const {
    if (row.kind != index::Kind::resolution && row.kind != index::Kind::decision)
      return false;
    return !place_.kind || (row.kind == index::Kind::decision) == (*place_.kind == TextKind::decision);
  }

  [[nodiscard]] bool is_later(const Instrument& row) const { return ranking_.mention(row.body, *row.number) != nullptr; }

  [[nodiscard]] Completion offer(const Instrument& row, bool titled, const std::string& filter) const {
    Completion out;
    const bool with_date = dated_ && !is_later(row);
    const std::string number = notation::written(*row.number);
    std::string words = with_date ? citations::dated_number(row) : number;
    out.edit.range = place_.range;
    if (dated_) // A date that stands there already goes with the number that it was of.
      out.edit.range.end = place_.date_end;
    out.label = words;
    if (titled) {
      words += ", entitled “" + row.title + "”";
      const std::string_view text = analysis_.document().text();
      const std::size_t end = out.edit.range.end;
      if (end >= text.size() || std::string_view{",;.:"}.find(text[end]) == std::string_view::npos)
        words += ',';
      out.label += ", entitled “…”,";
    }
    out.detail = shortened(name_of(row), label_size);
    out.filter = filter.empty() ? number : filter;
    out.edit.replacement = std::move(words);
    out.key = key_of(row);
    return out;
  }

  const rules::Analysis& analysis_;
  const NumberPlace& place_;
  Ranking ranking_;
  bool dated_ = false;
  Body own_ = Body::unknown;
  std::vector<Scored> rows_;
};

} // namespace

std::vector<Completion> complete_number(const rules::Analysis& analysis, const NumberPlace& place, const Typed& typed) {
  Offers offers{analysis, place, typed};
  offers.take_cited();
  for (const Body body : place.bodies)
    offers.ask(body);
  if (place.bodies.empty())
    offers.ask(Body::unknown);
  return offers.made({});
}

std::vector<Completion> complete_number_by_title(const rules::Analysis& analysis, const std::string& word,
                                                 const Typed& typed) {
  const auto begin = begin_of(typed, word);
  if (!begin)
    return {};
  NumberPlace place;
  place.range = {*begin, typed.at};
  place.date_end = typed.at;
  Offers offers{analysis, place, typed};
  for (Instrument& row : analysis.index().search(word, most_asked)) {
    if (row.kind == index::Kind::instrument && row.number) // Found in a resolution, which is what is asked for.
      for (const Instrument& whole : analysis.index().find(row.body, *row.number))
        offers.take(whole);
    offers.take(std::move(row));
  }
  return offers.made(word);
}

} // namespace unres::features
