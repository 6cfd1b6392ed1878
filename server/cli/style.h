#pragma once

#include "rules/rule.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace unres::cli {

/// What a stretch of output is, by which it is coloured.
enum class Ink : std::uint8_t { plain, strong, dim, error, warning, hint, good, link };

[[nodiscard]] Ink ink_of(rules::Severity severity);

/// Colours text for a terminal, or leaves it as it is.
class Style {
public:
  explicit Style(bool color) : color_(color) {}

  [[nodiscard]] std::string paint(Ink ink, std::string_view text) const;

private:
  bool color_;
};

/// "1 error", "3 errors".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

} // namespace unres::cli
