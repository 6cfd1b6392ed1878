#include "features/inlay_hints.h"

#include "session/adapters/adapters.h"
#include "session/adapters/place.h"

namespace unres::session::adapters {

std::vector<protocol::InlayHint> inlay_hint(State& state, const protocol::InlayHintParams& params) {
  std::vector<protocol::InlayHint> out;
  const auto found = served(state, params.textDocument.uri);
  if (!found)
    return out;
  const rules::Analysis& analysis = *found->analysis;
  const text::Encoding encoding = state.client.encoding;
  const text::Range range = from_protocol(analysis.document(), params.range, encoding);
  for (features::InlayHint& hint : features::inlay_hints(analysis, range, found->document->config->features))
    out.push_back({to_protocol(analysis.document(), hint.at, encoding), std::move(hint.label), std::move(hint.tooltip), true});
  return out;
}

} // namespace unres::session::adapters
