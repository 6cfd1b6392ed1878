#include "session/other_texts.h"

namespace unres::session {
namespace {

using features::InstrumentId;

// The very text; else the whole of which a part is cited; else all parts of it.
std::vector<citations::FolderPlace> places_of(State& state, const std::string& key, const InstrumentId& id) {
  const auto with = [&](auto&& is_meant) {
    return state.instruments.places_seen_from(key, [&](const index::Instrument& row) {
      const auto other = features::id_of(row);
      return other && is_meant(*other);
    });
  };
  auto found = with([&](const InstrumentId& other) { return other == id; });
  if (!found.empty() || id.kind != InstrumentId::Kind::text)
    return found;
  InstrumentId whole = id;
  whole.number = id.number.whole();
  if (whole != id)
    return with([&](const InstrumentId& other) { return other == whole; });
  return with([&](const InstrumentId& other) {
    InstrumentId its = other;
    its.number = other.number.whole();
    return its == whole;
  });
}

} // namespace

std::vector<OtherPlace> find_other(State& state, const OpenDocument& from, const features::ForeignPlace& place) {
  std::vector<OtherPlace> out;
  for (const citations::FolderPlace& each : places_of(state, key_of(from.uri), place.id)) {
    const auto document = state.files.document(each.key);
    if (document != nullptr)
      out.push_back({state.files.uri_of(each.key), document, features::target_in(*document, each.unit, place)});
  }
  return out;
}

} // namespace unres::session
