#include "features/links.h"

#include "session/adapters/adapters.h"
#include "session/convert.h"

namespace unres::session::adapters {

std::vector<protocol::DocumentLink> document_link(State& state, const protocol::TextDocumentParams& params) {
  std::vector<protocol::DocumentLink> out;
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr)
    return out;
  const rules::Analysis& analysis = state.analyse(*document);
  if (!is_served(*document, analysis))
    return out;
  for (features::Link& link : features::links(analysis, document->config->features)) {
    protocol::DocumentLink item{to_protocol(analysis.document(), link.range, state.client.encoding),
                                std::move(link.target)};
    if (state.client.capabilities.linkTooltips && !link.tooltip.empty())
      item.tooltip = std::move(link.tooltip);
    out.push_back(std::move(item));
  }
  return out;
}

} // namespace unres::session::adapters
