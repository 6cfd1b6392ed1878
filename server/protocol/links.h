#pragma once

#include "protocol/base.h"

#include <optional>
#include <string>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// One link of textDocument/documentLink.
struct DocumentLink {
  Range range = {};
  std::string target;
  std::optional<std::string> tooltip = std::nullopt;
};

inline void to_json(Json& out, const DocumentLink& value) {
  out = {{"range", value.range}, {"target", value.target}};
  put_field(out, "tooltip", value.tooltip);
}

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
