#include "protocol/ranges.h"

#include <cassert>
#include <utility>

namespace unres::protocol {

void to_json(Json& out, const FoldingRange& value) {
  out = {{"startLine", value.startLine}, {"endLine", value.endLine}};
  put_field(out, "startCharacter", value.startCharacter);
  put_field(out, "endCharacter", value.endCharacter);
  put_field(out, "kind", value.kind);
  put_field(out, "collapsedText", value.collapsedText);
}

void from_json(const Json& in, SelectionRangeParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.positions = field<std::vector<Position>>(in, "positions");
}

void to_json(Json& out, const SelectionRange& value) {
  assert(!value.steps.empty());
  Json inner; // Built from the outermost inwards.
  for (auto step = value.steps.rbegin(); step != value.steps.rend(); ++step) {
    Json outer = std::exchange(inner, Json{{"range", *step}});
    if (!outer.is_null())
      inner["parent"] = std::move(outer);
  }
  out = std::move(inner);
}

} // namespace unres::protocol
