#pragma once

#include "text/edit.h"
#include "text/offset.h"

#include <string_view>
#include <vector>

namespace unres::text {

/// Where each line of a text begins. A line ends at LF, CRLF or a lone CR, as LSP has it.
class LineIndex {
public:
  LineIndex() : starts_{0} {}
  explicit LineIndex(std::string_view text);

  /// Number of lines; an empty text has one.
  [[nodiscard]] std::size_t count() const { return starts_.size(); }
  /// The line (from 0) that holds the byte at `at`.
  [[nodiscard]] std::size_t line_of(Offset at) const;
  /// The first byte of a line; `line` must be below `count()`.
  [[nodiscard]] Offset start(std::size_t line) const { return starts_[line]; }
  /// The bytes of a line without its line ending.
  [[nodiscard]] Range content(std::size_t line, std::string_view text) const;

  /// Follows one edit in place of a rebuild. `after` is the text with the edit applied.
  void apply(const Edit& edit, std::string_view after);

  friend bool operator==(const LineIndex&, const LineIndex&) = default;

private:
  std::vector<Offset> starts_;
};

} // namespace unres::text
