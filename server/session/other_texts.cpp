#include "session/other_texts.h"

#include "protocol/uri.h"

#include <filesystem>

namespace unres::session {
namespace {

constexpr std::uint64_t largest_file = 1U << 20U; // As for what drafts are held against.

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
    OtherPlace other;
    for (auto& [uri, document] : state.documents)
      if (key_of(uri) == each.key) {
        other.uri = uri;
        other.document = document.text.document();
      }
    if (other.document == nullptr) {
      const std::filesystem::path path{each.key};
      auto text = workspace::Files::disk().read(path, largest_file);
      if (!text)
        continue;
      other.uri = protocol::file_uri(each.key);
      other.document = workspace::Document::open(path.filename().string(), std::move(*text));
    }
    other.target = features::target_in(*other.document, each.unit, place);
    out.push_back(std::move(other));
  }
  return out;
}

} // namespace unres::session
