#include "rules/punct/marks.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

bool is_mark(char c) { return c == ',' || c == ';' || c == ':' || c == '.'; }

// What is deleted, inserted or remarked on stands off the words around it.
bool is_of_negotiation(std::string_view text, std::size_t begin, std::size_t end) {
  return (begin > 0 && text[begin - 1] == '}') || (end < text.size() && text[end] == '{');
}

// "States ," but not " .org", " . . ." or " .5"; `space` is the space before the mark.
void check_mark(const BlockView& block, Range space, Reporter& reporter) {
  const std::string_view text = block.text;
  const Offset mark = space.end;
  const char next = mark + 1 < text.size() ? text[mark + 1] : ' ';
  const bool dot = text[mark] == '.';
  if (dot && (mark + 1 >= block.facts.content.end ? block.facts.end.mark == 0 : !is_ascii_space(next) || text.substr(mark + 1).starts_with(" .")))
    return;
  if (is_word_byte(next) && next >= 0) // ":ref", ",5"
    return;
  if (text[mark] == ':' && next == ':')
    return;
  const std::string name = text[mark] == ',' ? "comma" : text[mark] == ';' ? "semicolon" : text[mark] == ':' ? "colon" : "full stop";
  reporter.report({space.begin, mark + 1}, "No space stands before a " + name).fix("Leave out the space", FixKind::safe, {{space, ""}});
}

// The spaces that begin at `at`, up to a word or mark on the same line.
void check_spaces(const BlockView& block, Offset at, Reporter& reporter) {
  const std::string_view text = block.text;
  Offset end = at;
  while (end < text.size() && text[end] == ' ')
    ++end;
  const Range spaces{at, end};
  const char before = text[at - 1];
  if (end >= block.facts.content.end || before == '\n' || before == '\t' || before == ' ' || is_ascii_space(text[end]) ||
      is_of_negotiation(text, at, end) || !is_prose(block, at) || text.substr(0, at).ends_with("\u00A0") || has_at(text, end, "\u00A0"))
    return;
  if (is_mark(text[end]) && !is_mark(before) && before != '|')
    check_mark(block, spaces, reporter);
  else if (spaces.size() > 1 && !is_mark(text[end]))
    reporter.report(spaces, "One space is enough").fix("Leave one space", FixKind::safe, {{spaces, " "}});
}

// ",," and ", ,"
void check_doubled(const BlockView& block, Offset at, Reporter& reporter) {
  const std::string_view text = block.text;
  const char mark = text[at];
  Offset end = at + 1;
  while (end < text.size() && (text[end] == ' ' || text[end] == mark))
    ++end;
  while (text[end - 1] == ' ')
    --end;
  if (end - at < 2 || (at > 0 && (text[at - 1] == mark)) || !is_prose(block, at))
    return;
  const Offset begin = at + 1;
  reporter.report({at, end}, std::string{"One "} + (mark == ',' ? "comma" : "semicolon") + " is enough")
      .fix("Leave one", FixKind::safe, {{{begin, end}, ""}});
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_sentence(block))
    return;
  const Range content = block.facts.content;
  const std::string_view text = block.text;
  // Only where a space is followed by another or by a mark, or two marks meet, is there anything to look at.
  for (Offset at = content.begin + 1; at < content.end; ++at) {
    const char c = text[at];
    const char next = at + 1 < content.end ? text[at + 1] : 'x';
    if (c == ' ' && text[at - 1] != ' ' && (next == ' ' || is_mark(next)))
      check_spaces(block, at, reporter);
    else if ((c == ',' || c == ';') && (next == c || next == ' '))
      check_doubled(block, at, reporter);
  }
}

} // namespace

extern constinit const Rule punct_space_before{
    .id = "punct/space-before",
    .title = "No space stands before a comma, semicolon, colon or full stop, and none is doubled",
    .severity = Severity::warning,
    .why = "Also a comma or semicolon that stands twice. Spaces at the end of a line or block are no matter, nor are "
           "those that set off lines or columns. The space before a note call is of footnote/marker-after-punct.",
    .good = R"(*The General Assembly*,

*Recalling* the lamps, the lights and their keepers,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the lamps , the  lights and their keepers,

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "The General Assembly, in 1,932 texts: 3 spaces before a mark.",
    .block = check};

} // namespace unres::rules
