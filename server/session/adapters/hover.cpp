#include "features/hover.h"

#include "session/adapters/adapters.h"
#include "session/convert.h"

namespace unres::session::adapters {

std::optional<protocol::Hover> hover(State& state, const protocol::HoverParams& params) {
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr)
    return std::nullopt;
  const rules::Analysis& analysis = state.analyse(*document);
  if (!is_served(*document, analysis))
    return std::nullopt;
  const auto found = features::hover(
      analysis, from_protocol(analysis.document(), params.position, state.client.encoding), document->config->features);
  if (!found)
    return std::nullopt;
  const protocol::MarkupKind kind = state.client.capabilities.hover_format();
  const bool markdown = kind == protocol::MarkupKind::markdown;
  return protocol::Hover{{kind, markdown ? found->markdown : found->plain},
                         to_protocol(analysis.document(), found->range, state.client.encoding)};
}

} // namespace unres::session::adapters
