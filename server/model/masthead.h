#pragma once

#include "text/offset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::model {

struct Block;

/// A field of a masthead and its place in the text.
struct Field {
  std::uint32_t block = 0;
  text::Range range; ///< Absolute.
  std::string text;  ///< Without emphasis and links.
};

/// What kind of line a line of the masthead is, in the order that adopted texts have.
enum class MastheadLine : std::uint8_t {
  united_nations, symbol, organ, distr, issue_date, original, session, session_dates, agenda_item,
  item_title, sponsors, adoption, route, title, other,
};

/// The masthead of one resolution.
struct Masthead {
  struct Line {
    MastheadLine kind = MastheadLine::other;
    Field field;
  };
  std::vector<Line> lines; ///< In the order typed.

  /// The first line of a kind, or null.
  [[nodiscard]] const Field* find(MastheadLine kind) const;
  /// "77/237" of the title line "77/237. Title", "2709 (2023)" of "Resolution 2709 (2023)".
  [[nodiscard]] std::string title_number() const;
  /// The session number that the session line names in words or figures.
  [[nodiscard]] std::optional<int> session() const;
};

/// Reads the lines of a masthead from the blocks of one unit.
[[nodiscard]] Masthead read_masthead(const std::vector<Block>& blocks, std::uint32_t first,
                                     std::uint32_t last, std::string_view source);

/// `text` without emphasis marks, note calls and the targets of links.
[[nodiscard]] std::string plain(std::string_view text);

} // namespace unres::model
