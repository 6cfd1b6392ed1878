#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unres::cli {

/// `text` broken at its spaces into lines of at most `width` columns, each begun with `indent`
/// spaces (which count) and ended with a line feed. A longer word has a line of its own.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

/// Each line of `text` begun with `prefix`; empty lines without white space at their end.
[[nodiscard]] std::string prefixed(std::string_view text, std::string_view prefix);

} // namespace unres::cli
