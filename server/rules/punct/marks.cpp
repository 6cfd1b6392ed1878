#include "rules/punct/marks.h"

#include "rules/scan.h"

#include <algorithm>

namespace unres::rules::marks {
namespace {

using syntax::Kind;
using text::Offset;

// The run of characters without white space around a place looks like an address.
bool is_in_address(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  std::size_t end = at;
  while (begin > 0 && space_at(text, begin - 1) == 0)
    --begin;
  while (end < text.size() && space_at(text, end) == 0)
    ++end;
  const std::string_view run = text.substr(begin, end - begin);
  return run.find("://") != std::string_view::npos || run.find("www.") != std::string_view::npos ||
         run.find('@') != std::string_view::npos;
}

bool is_in_code(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  const auto ticks = std::count(before.begin(), before.end(), '`');
  return ticks % 2 != 0 && text.find('`', at) != std::string_view::npos;
}

// <a href="...">: a tag begins with a letter or a slash, so that "fewer than < 5" is none.
bool is_in_tag(std::string_view text, std::size_t at) {
  const std::size_t open = text.substr(0, at).rfind('<');
  if (open == std::string_view::npos || open + 1 >= text.size() ||
      !(is_ascii_letter(text[open + 1]) || text[open + 1] == '/' || text[open + 1] == '!'))
    return false;
  const std::size_t close = text.find('>', open);
  return close != std::string_view::npos && close >= at;
}

} // namespace

bool is_prose(const BlockView& block, Offset at) {
  const bool hidden = is_within(block.facts, at, [](Kind kind) {
    switch (kind) {
    case Kind::link_target:
    case Kind::deletion:
    case Kind::comment:
    case Kind::line_comment:
    case Kind::note_call:
    case Kind::document_symbol:
    case Kind::resolution_number:
      return true;
    default:
      return false;
    }
  });
  return !hidden && !is_in_address(block.text, at) && !is_in_code(block.text, at) && !is_in_tag(block.text, at);
}

bool is_being_typed(const BlockView& block, Offset end) {
  return end >= block.facts.content.end && block.facts.end.mark == 0 && is_sentence(block);
}

bool is_sentence(const BlockView& block) {
  return is_running_text(block) || block.kind == Kind::note_definition || block.kind == Kind::note_paragraph;
}

bool is_in_parentheses(std::string_view text, Offset at) {
  const std::size_t open = text.substr(0, at).rfind('(');
  return open != std::string_view::npos && text.substr(open, at - open).find(')') == std::string_view::npos;
}

} // namespace unres::rules::marks
