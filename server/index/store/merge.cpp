#include "index/store/merge.h"

namespace unres::index {
namespace {

// What the newer row leaves open is kept from the older.
Instrument completed(Instrument newer, const Instrument& older) {
  if (!newer.adopted)
    newer.adopted = older.adopted;
  if (newer.title.empty())
    newer.title = older.title;
  if (newer.subject.empty())
    newer.subject = older.subject;
  return newer;
}

} // namespace

Merge merge(std::span<const Row> rows, const Instrument& incoming, std::string_view format) {
  Merge out;
  out.change = Merge::Change::add;
  out.instrument = incoming;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Instrument& known = rows[i].instrument;
    if (known.kind != incoming.kind || known.number != incoming.number)
      continue;
    if (known.evidence > incoming.evidence)
      return {};
    if (known.evidence < incoming.evidence) {
      out.erased.push_back(i);
      continue;
    }
    const bool one_date = !known.adopted || !incoming.adopted || known.adopted == incoming.adopted;
    if (out.change == Merge::Change::add && (one_date || rows[i].format == format)) {
      out.change = Merge::Change::replace;
      out.target = i;
      out.instrument = completed(incoming, known);
    } else if (out.change == Merge::Change::replace && rows[i].format == format) {
      out.erased.push_back(i); // It has come round to what another source said.
    }
  }
  return out;
}

} // namespace unres::index
