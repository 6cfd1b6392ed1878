#include "features/inlay_hints.h"

#include "session/adapters/adapters.h"
#include "session/convert.h"

namespace unres::session::adapters {

std::vector<protocol::InlayHint> inlay_hint(State& state, const protocol::InlayHintParams& params) {
  std::vector<protocol::InlayHint> out;
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr)
    return out;
  const rules::Analysis& analysis = state.analyse(*document);
  if (!is_served(*document, analysis))
    return out;
  const text::Encoding encoding = state.client.encoding;
  const text::Range range = from_protocol(analysis.document(), params.range, encoding);
  for (features::InlayHint& hint : features::inlay_hints(analysis, range, document->config->features))
    out.push_back({to_protocol(analysis.document(), hint.at, encoding), std::move(hint.label), std::move(hint.tooltip), true});
  return out;
}

} // namespace unres::session::adapters
