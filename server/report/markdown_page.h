#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace unres::report {

/// Markdown as it is written: marks of the program itself, and words from anywhere, which stay words.
class Markdown {
public:
  Markdown& raw(std::string_view markup) {
    out_.append(markup);
    return *this;
  }
  Markdown& text(std::string_view words);
  Markdown& code(std::string_view words);
  Markdown& link(std::string_view address, std::string_view words);
  /// A heading, with the empty lines around it.
  Markdown& heading(int level, std::string_view words);
  /// The head of a table with the line under it; of rows each cell is written after `raw("| ")`.
  Markdown& table(std::initializer_list<std::string_view> heads);
  /// A line of its own, with an empty line behind.
  Markdown& paragraph(std::string_view words);

  [[nodiscard]] std::string take() { return std::move(out_); }

private:
  std::string out_;
};

} // namespace unres::report
