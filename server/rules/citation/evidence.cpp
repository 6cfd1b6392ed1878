#include "rules/citation/evidence.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::rules::citation {

using index::Evidence;
using notation::Body;

Severity weight_of(const Instrument& row) {
  switch (row.evidence) {
  case Evidence::adopted_text:
    return Severity::error;
  case Evidence::several_sources:
  case Evidence::one_source:
    return Severity::warning;
  case Evidence::single_citation:
  case Evidence::unverified:
    break;
  }
  return Severity::hint;
}

std::string evidence_of(const Instrument& row) {
  std::string out{index::name_of(row.evidence)};
  if (row.origin != index::Origin::builtin)
    out += ", " + std::string{index::name_of(row.origin)};
  return out;
}

std::string name_of(const Cited& cited) {
  std::string out{notation::name_of(cited.body).name};
  out += out.empty() ? "" : " ";
  out += cited.list->kind == notation::TextKind::decision ? "decision " : "resolution ";
  return out + notation::written(cited.number());
}

std::vector<const Instrument*> dated_rows(const Cited& cited) {
  std::vector<const Instrument*> out;
  for (const Instrument& row : *cited.known)
    if (row.adopted && row.number && row.number->parts == cited.number().parts)
      out.push_back(&row);
  return out;
}

const Instrument* contradiction(const Cited& cited) {
  if (!has_usable_date(cited))
    return nullptr;
  // A number without its letter may mean any of its parts, and a letter of the whole.
  for (const Instrument& row : *cited.known)
    if (row.adopted == cited.date)
      return nullptr;
  const auto rows = dated_rows(cited);
  return rows.empty() ? nullptr : rows.front();
}

bool has_usable_date(const Cited& cited) { return cited.date && notation::exists(*cited.date); }

text::Range absolute(const CitingView& view, const Cited& cited, text::Range place) {
  return model::absolute(view.document.model(), view.cited.passages[cited.passage], place);
}

text::Range date_place(const CitingView& view, const Cited& cited) {
  if (!cited.item->date)
    return {cited.range.end, cited.range.end};
  return absolute(view, cited, cited.item->date->place);
}

text::Range dated_place(const CitingView& view, const Cited& cited) {
  return cited.item->date ? date_place(view, cited) : cited.range;
}

std::vector<text::Edit> redated(const CitingView& view, const Cited& cited, const notation::Date& date) {
  const text::Range place = date_place(view, cited);
  if (notation::read_date(view.document.slice(place)) != cited.date)
    return {};
  return {{place, notation::written(date)}};
}

text::Offset after_number(const CitingView& view, const Cited& cited) {
  const std::string_view text = view.document.text();
  std::size_t at = cited.range.end;
  if (!text.substr(at).starts_with("]("))
    return cited.range.end;
  int depth = 0;
  for (++at; at < text.size() && text[at] != '\n'; ++at) {
    depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
    if (depth == 0)
      return static_cast<text::Offset>(at + 1);
  }
  return cited.range.end;
}

text::Range of_date(const CitingView& view, const Cited& cited) {
  const text::Range date = date_place(view, cited);
  const text::Range whole{after_number(view, cited), date.end};
  if (date.empty() || date.begin < whole.begin || notation::read_date(view.document.slice(date)) != cited.item->date->date)
    return {whole.begin, whole.begin};
  std::string between;
  for_each_word(view.document.slice({whole.begin, date.begin}), [&](std::string_view word) { between += word; });
  return between == "of" ? whole : text::Range{whole.begin, whole.begin};
}

} // namespace unres::rules::citation
