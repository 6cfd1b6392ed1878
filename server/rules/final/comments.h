#pragma once

#include "workspace/document.h"

#include <string_view>
#include <vector>

namespace unres::rules {

/// The comments of a text, within its paragraphs and between them. Those that speak to this tool
/// ("%% unres-ignore …") are none.
[[nodiscard]] std::vector<text::Range> comments(const workspace::Document& document);

/// True for a comment as typed that speaks to this tool.
[[nodiscard]] bool is_directive(std::string_view comment);

} // namespace unres::rules
