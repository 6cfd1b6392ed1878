#pragma once

#include "features/mentions/mentions.h"
#include "session/convert.h"
#include "session/state.h"

#include <optional>
#include <string>

namespace unres::session::adapters {

/// A document that is open and served, as it stands.
struct Served {
  OpenDocument* document = nullptr;
  const rules::Analysis* analysis = nullptr;
};

/// The document of a URI; nothing where it is not open, or no findings are shown in it.
[[nodiscard]] std::optional<Served> served(State& state, const std::string& uri);

/// A place that a request names, in such a document.
struct Place {
  OpenDocument* document = nullptr;
  const rules::Analysis* analysis = nullptr;
  text::Offset at = 0;
};

template <typename Params> std::optional<Place> place_of(State& state, const Params& params) {
  const auto found = served(state, params.textDocument.uri);
  if (!found)
    return std::nullopt;
  return Place{found->document, found->analysis,
               from_protocol(found->analysis->document(), params.position, state.client.encoding)};
}

/// What the text of a place names: read once for each analysis, when it is first asked for.
[[nodiscard]] const features::Mentions& mentions_of(const Place& place);

[[nodiscard]] inline protocol::Range range_of(const State& state, const Place& place, text::Range range) {
  return to_protocol(place.analysis->document(), range, state.client.encoding);
}

} // namespace unres::session::adapters
