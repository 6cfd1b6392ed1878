#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace unres::features {

/// Where the lines of a paragraph end.
enum class Wrap : std::uint8_t {
  preserve, ///< Where they do.
  one_line, ///< Nowhere: a paragraph is one long line.
  width,    ///< Before the column of `FormatStyle::width`.
};

/// Where notes stand.
enum class NotePlacement : std::uint8_t {
  preserve,
  end, ///< Behind everything else of their resolution.
};

/// What is written for them in settings and options, in their order.
inline constexpr std::array<std::string_view, 3> wrap_names{"preserve", "one-line", "width"};
inline constexpr std::array<std::string_view, 2> note_placement_names{"preserve", "end"};

[[nodiscard]] std::optional<Wrap> wrap_named(std::string_view name);
[[nodiscard]] std::optional<NotePlacement> note_placement_named(std::string_view name);

/// How texts are set out. A plain value.
struct FormatStyle {
  Wrap wrap = Wrap::preserve;
  unsigned width = 80;             ///< Of a line in characters, for Wrap::width.
  std::optional<unsigned> indent = {}; ///< Spaces a level of subparagraphs; nothing: as most of the text has it.
  NotePlacement notes = NotePlacement::preserve;
  bool trim_lines = true;          ///< Take white space from the ends of lines.
  bool end_last_line = true;       ///< A text ends with the end of a line,
  bool trim_last_lines = true;     ///< and has no empty lines behind it.
  unsigned tab_width = 4;          ///< Columns of a tab that is found.

  friend bool operator==(const FormatStyle&, const FormatStyle&) = default;
};

} // namespace unres::features
