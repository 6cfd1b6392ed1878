#pragma once

#include "features/mentions/mentions.h"
#include "session/convert.h"
#include "session/state.h"

#include <optional>

namespace unres::session::adapters {

/// A place that a request names, in a document that is open and served.
struct Place {
  OpenDocument* document = nullptr;
  const rules::Analysis* analysis = nullptr;
  text::Offset at = 0;
};

template <typename Params> std::optional<Place> place_of(State& state, const Params& params) {
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr)
    return std::nullopt;
  const rules::Analysis& analysis = state.analyse(*document);
  if (!is_served(*document, analysis))
    return std::nullopt;
  return Place{document, &analysis, from_protocol(analysis.document(), params.position, state.client.encoding)};
}

/// What the text of a place names: read once for each analysis, when it is first asked for.
[[nodiscard]] inline const features::Mentions& mentions_of(const Place& place) {
  auto& mentions = place.document->mentions;
  if (mentions == nullptr || mentions->shared_analysis() != place.document->analysis)
    mentions = std::make_shared<const features::Mentions>(place.document->analysis);
  return *mentions;
}

[[nodiscard]] inline protocol::Range range_of(const State& state, const Place& place, text::Range range) {
  return to_protocol(place.analysis->document(), range, state.client.encoding);
}

} // namespace unres::session::adapters
