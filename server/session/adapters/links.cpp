#include "features/links.h"

#include "session/adapters/adapters.h"
#include "session/adapters/place.h"

namespace unres::session::adapters {

std::vector<protocol::DocumentLink> document_link(State& state, const protocol::TextDocumentParams& params) {
  std::vector<protocol::DocumentLink> out;
  const auto found = served(state, params.textDocument.uri);
  if (!found)
    return out;
  for (features::Link& link : features::links(*found->analysis, found->document->config->features)) {
    protocol::DocumentLink item{to_protocol(found->analysis->document(), link.range, state.client.encoding),
                                std::move(link.target)};
    if (state.client.capabilities.linkTooltips && !link.tooltip.empty())
      item.tooltip = std::move(link.tooltip);
    out.push_back(std::move(item));
  }
  return out;
}

} // namespace unres::session::adapters
