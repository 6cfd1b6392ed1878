#include "features/hover.h"

#include "session/adapters/adapters.h"
#include "session/adapters/place.h"

namespace unres::session::adapters {

std::optional<protocol::Hover> hover(State& state, const protocol::HoverParams& params) {
  const auto place = place_of(state, params);
  if (!place)
    return std::nullopt;
  const auto found = features::hover(*place->analysis, place->at, place->document->config->features);
  if (!found)
    return std::nullopt;
  const protocol::MarkupKind kind = state.client.capabilities.hover_format();
  const bool markdown = kind == protocol::MarkupKind::markdown;
  return protocol::Hover{{kind, markdown ? found->markdown : found->plain},
                         range_of(state, *place, found->range)};
}

} // namespace unres::session::adapters
