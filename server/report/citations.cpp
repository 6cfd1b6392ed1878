#include "report/citations.h"

#include "features/instrument_card.h"
#include "features/number_words.h"
#include "report/words.h"
#include "rules/citation/evidence.h"

#include <algorithm>
#include <map>

namespace unres::report {
namespace {

using citations::Cited;
using index::Instrument;
using notation::TextKind;

constexpr std::size_t most_places = 40;

struct Key {
  notation::Body body;
  TextKind kind;
  notation::Number number;
  friend auto operator<=>(const Key&, const Key&) = default;
};

// Of the rows on the very text, the one that speaks about its date.
const Instrument* best_row(const Cited& cited, Agreement& agreement) {
  const auto rows = citations::matching_rows(cited);
  agreement = rows.empty() ? Agreement::unknown : Agreement::known;
  if (const Instrument* other = rules::citation::contradiction(cited)) {
    agreement = Agreement::differs;
    return other;
  }
  if (cited.date)
    for (const Instrument& row : *cited.known)
      if (row.adopted == cited.date) {
        agreement = Agreement::agrees;
        return &row;
      }
  return rows.empty() ? nullptr : rows.front();
}

std::string title_of(const Cited& cited, const Instrument& row) {
  if (!row.title.empty())
    return row.title;
  for (const Instrument* other : citations::matching_rows(cited))
    if (!other->title.empty())
      return other->title;
  return row.subject;
}

CitationRow read_row(const Cited& cited, const workspace::Document& document) {
  constexpr std::size_t most = 300;
  CitationRow out;
  const Instrument* row = best_row(cited, out.agreement);
  out.name = capital(rules::citation::name_of(cited));
  out.written = shown(document.slice(cited.range), most);
  out.date = cited.date ? notation::written(*cited.date) : "";
  std::string symbol = notation::symbol_of(cited.body, cited.list->kind, cited.number());
  if (row != nullptr) {
    const auto kind = row->kind == index::Kind::decision ? TextKind::decision : TextKind::resolution;
    symbol = row->symbol.empty() ? notation::symbol_of(cited.body, kind, cited.number()) : row->symbol;
    out.title = shown(title_of(cited, *row), most);
    out.known_date = row->adopted ? notation::written(*row->adopted) : "";
    out.evidence = shown(features::evidence_in_words(*row), most);
  } else {
    if (const std::string window = features::window_in_words(cited.body, cited.number()); !window.empty())
      out.evidence = "by its number adopted " + window;
  }
  if (!symbol.empty())
    out.address = notation::address_of(symbol, "en");
  return out;
}

void add_place(CitationRow& row, Place place) {
  if (std::any_of(row.places.begin(), row.places.end(), [&](const Place& other) { return other.name == place.name; }))
    return;
  if (row.places.size() < most_places)
    row.places.push_back(std::move(place));
  else
    ++row.places_left_out;
}

} // namespace

Rows<CitationRow> read_citations(const rules::Analysis& analysis, const Places& places) {
  Rows<CitationRow> out;
  std::map<Key, std::map<std::optional<notation::Date>, std::size_t>> seen; // In `out.shown`.
  for (const Cited& cited : analysis.cited().all) {
    auto& rows = seen[{cited.body, cited.list->kind, cited.number()}];
    auto found = rows.find(cited.date);
    if (found == rows.end() && !cited.date && !rows.empty())
      found = rows.begin(); // What was said of it before holds on.
    if (found == rows.end() && out.is_full()) {
      ++out.left_out;
      continue;
    }
    if (found == rows.end()) {
      found = rows.emplace(cited.date, out.shown.size()).first;
      out.add(read_row(cited, analysis.document()));
    }
    add_place(out.shown[found->second], places.at(cited.range.begin));
  }
  return out;
}

} // namespace unres::report
