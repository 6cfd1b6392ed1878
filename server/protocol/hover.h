#pragma once

#include "protocol/base.h"

#include <optional>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// textDocument/hover
using HoverParams = TextDocumentPositionParams;

struct Hover {
  MarkupContent contents;
  std::optional<Range> range = std::nullopt;
};

inline void to_json(Json& out, const Hover& value) {
  out = {{"contents", value.contents}};
  put_field(out, "range", value.range);
}

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
