#include "syntax/parser.h"

#include "tree-sitter-unres.h"

#include <algorithm>
#include <cstdlib>

namespace unres::syntax {
namespace {

TSPoint point_at(const text::LineIndex& lines, text::Offset at) {
  const std::size_t line = lines.line_of(at);
  return {static_cast<std::uint32_t>(line), at - lines.start(line)};
}

// The point where `inserted` ends when it begins at `start`. Tree-sitter counts LF alone as a line
// end, and only ever compares points with its own.
TSPoint point_after(TSPoint start, std::string_view inserted) {
  for (const char c : inserted) {
    if (c == '\n')
      start = {start.row + 1, 0};
    else
      ++start.column;
  }
  return start;
}

// An edit inside a character changes how its other bytes read, and libtree-sitter notes the first byte
// alone of the characters it has looked at: so the edit is made to take in whole characters.
constexpr text::Offset character = 3;

} // namespace

Parser::Parser() : parser_(ts_parser_new()) {
  // Fails only for a grammar generated with another ABI: then no build of unres can work.
  if (!ts_parser_set_language(parser_.get(), tree_sitter_unres()))
    std::abort();
}

Tree Parser::parse(std::string_view text) {
  return Tree{ts_parser_parse_string(parser_.get(), nullptr, text.data(),
                                     static_cast<std::uint32_t>(text.size()))};
}

Tree Parser::reparse(const Tree& before, std::span<const TSInputEdit> edits,
                     std::string_view after) {
  const Tree edited{ts_tree_copy(before.tree_.get())};
  for (const TSInputEdit& edit : edits)
    ts_tree_edit(edited.tree_.get(), &edit);
  return Tree{ts_parser_parse_string(parser_.get(), edited.tree_.get(), after.data(),
                                     static_cast<std::uint32_t>(after.size()))};
}

TSInputEdit input_edit(const text::LineIndex& before, const text::Edit& edit,
                       std::string_view after) {
  const auto size = static_cast<text::Offset>(after.size());
  const text::Offset inserted_end =
      edit.range.begin + static_cast<text::Offset>(edit.replacement.size());
  const text::Offset right = std::min(character, size - inserted_end);
  TSInputEdit input{};
  input.start_byte = edit.range.begin - std::min(character, edit.range.begin);
  input.old_end_byte = edit.range.end + right;
  input.new_end_byte = inserted_end + right;
  input.start_point = point_at(before, input.start_byte);
  input.old_end_point = point_at(before, input.old_end_byte);
  input.new_end_point = point_after(
      input.start_point, after.substr(input.start_byte, input.new_end_byte - input.start_byte));
  return input;
}

} // namespace unres::syntax
