#include "index/builtin_rows.h"

#include "index/rows.h"
#include "index/sessions.h"
#include "index/tables.h"

namespace unres::index {
namespace {

Evidence evidence_of(std::string_view code) {
  if (code == "t")
    return Evidence::adopted_text;
  if (code == "s")
    return Evidence::several_sources;
  if (code == "o")
    return Evidence::one_source;
  if (code == "c")
    return Evidence::single_citation;
  return Evidence::unverified;
}

std::vector<std::string> names_of(std::string_view cell) {
  std::vector<std::string> out;
  for_each_part(cell, "; ", [&](std::string_view name) { out.emplace_back(name); });
  return out;
}

} // namespace

Instrument resolution_of(std::string_view row) {
  Instrument out;
  out.body = notation::body_with_id(cell(row, 0)).value_or(notation::Body::unknown);
  out.number = notation::read_number(cell(row, column::number));
  if (out.number && kind_of(out.body, *out.number) == notation::TextKind::decision)
    out.kind = Kind::decision;
  out.uses = number_in(cell(row, column::resolution_uses));
  out.adopted = notation::read_iso_date(cell(row, column::resolution_date));
  out.evidence = evidence_of(cell(row, 4));
  out.title = cell(row, column::title);
  out.subject = cell(row, column::title + 1);
  out.source = "built in";
  return out;
}

Instrument treaty_of(std::string_view row) {
  Instrument out;
  out.kind = Kind::treaty;
  out.registration = static_cast<int>(number_in(cell(row, 0)));
  for_each_part(cell(row, 1), " ",
                [&](std::string_view volume) { out.volumes.push_back(static_cast<int>(number_in(volume))); });
  out.uses = number_in(cell(row, column::uses));
  out.adopted = notation::read_iso_date(cell(row, 3));
  out.evidence = evidence_of(cell(row, 4));
  out.note = cell(row, 5);
  if (out.note.empty())
    out.note = treaty_note(out.volumes, out.registration);
  out.title = cell(row, column::treaty_name);
  out.names = names_of(cell(row, column::treaty_name + 1));
  out.source = "built in; the date has not been checked against a document";
  return out;
}

Instrument instrument_of(std::string_view row) {
  Instrument out;
  out.kind = Kind::instrument;
  out.body = notation::body_with_id(cell(row, 0)).value_or(notation::Body::unknown);
  out.number = notation::read_number(cell(row, column::number));
  out.uses = number_in(cell(row, column::uses));
  out.evidence = evidence_of(cell(row, 3));
  out.note = cell(row, 4);
  out.title = cell(row, column::instrument_name);
  out.names = names_of(cell(row, column::instrument_name + 1));
  out.source = "built in";
  // It was adopted with the resolution that it stands in.
  const std::string key = std::string{cell(row, 0)} + '\t' + std::string{cell(row, column::number)} + '\t';
  if (const std::string_view home = rows_with(resolutions_table, key); out.number && !home.empty())
    out.adopted = notation::read_iso_date(cell(row_at(home, 0), column::resolution_date));
  return out;
}

std::string treaty_note(const std::vector<int>& volumes, int registration) {
  std::string out = "United Nations, *Treaty Series*, ";
  out += volumes.size() > 1 ? "vols. " : "vol. ";
  for (std::size_t i = 0; i < volumes.size(); ++i)
    out += (i == 0 ? "" : i + 1 == volumes.size() ? " and " : ", ") + std::to_string(volumes[i]);
  return out + ", No. " + std::to_string(registration) + ".";
}

} // namespace unres::index
