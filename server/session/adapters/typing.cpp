#include "features/next_label.h"
#include "session/adapters/adapters.h"
#include "session/convert.h"

namespace unres::session::adapters {

std::vector<protocol::TextEdit> on_type_formatting(State& state, const protocol::DocumentOnTypeFormattingParams& params) {
  std::vector<protocol::TextEdit> out;
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr || params.ch != "\n")
    return out;
  const rules::Analysis& analysis = state.analyse(*document);
  if (!is_served(*document, analysis))
    return out;
  const text::Offset at = from_protocol(analysis.document(), params.position, state.client.encoding);
  for (text::Edit& edit : features::next_label(analysis, at))
    out.push_back({to_protocol(analysis.document(), edit.range, state.client.encoding), std::move(edit.replacement)});
  return out;
}

} // namespace unres::session::adapters
