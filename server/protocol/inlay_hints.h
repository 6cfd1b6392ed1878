#pragma once

#include "protocol/base.h"

#include <optional>
#include <string>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// textDocument/inlayHint
struct InlayHintParams {
  TextDocumentIdentifier textDocument;
  Range range = {};
};

struct InlayHint {
  Position position = {};
  std::string label;
  std::optional<std::string> tooltip = std::nullopt;
  bool paddingLeft = false;
};

inline void from_json(const Json& in, InlayHintParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.range = field<Range>(in, "range");
}

inline void to_json(Json& out, const InlayHint& value) {
  out = {{"position", value.position}, {"label", value.label}};
  put_field(out, "tooltip", value.tooltip);
  put_flag(out, "paddingLeft", value.paddingLeft);
}

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
