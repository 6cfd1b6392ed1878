#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "support/characters.h"

#include <string>

namespace unres::rules {
namespace {

// Where the line that the note is ends, and the paragraph goes on in small letters; none where it does not.
std::size_t end_of_note_line(std::string_view note) {
  const std::size_t line = note.find('\n');
  if (line == std::string_view::npos)
    return line;
  const std::string_view behind = trimmed(note.substr(line));
  const bool stopped = note.substr(0, trimmed_end(note.substr(0, line))).ends_with('.');
  const bool goes_on = !behind.empty() && behind.front() >= 'a' && behind.front() <= 'z';
  return stopped && goes_on && !behind.ends_with('.') ? line : std::string_view::npos;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (Index i = 1; i < r.blocks.size(); ++i) {
    const model::Block& block = r.blocks[i];
    const model::Block& before = r.blocks[i - 1];
    if (block.kind != syntax::Kind::note_definition || before.is_note() || before.facts->end.mark != 0)
      continue;
    const std::string_view note = document.slice(block.range());
    const std::size_t line = end_of_note_line(note);
    const std::string_view between = document.slice({before.range().end, block.begin});
    if (line == std::string_view::npos || between.find('\n') != between.rfind('\n'))
      continue;
    const std::string_view line_end = note[line - 1] == '\r' ? "\r\n\r\n" : "\n\n";
    const std::string joined = " " + std::string{trimmed(note.substr(line))} + std::string{line_end} +
                               std::string{trimmed(note.substr(0, line))};
    const text::Offset end = before.absolute(before.facts->content).end;
    reporter.report(block.absolute(block.facts->label.range), "This note cuts a paragraph in two: put it below, with an empty line before it")
        .fix("Put the note below the paragraph", FixKind::suggested,
             {{{end, block.begin + static_cast<text::Offset>(trimmed_end(note))}, joined}});
  }
}

} // namespace

extern constinit const Rule footnote_bottom{
    .id = "footnote/bottom",
    .title = "A note does not stand within a paragraph",
    .severity = Severity::hint,
    .why = "Notes are printed at the foot of the page. In a draft they stand below the paragraph or at the end, after an "
           "empty line; within a paragraph, a note takes the lines after it for its own. Reported where a note follows directly "
           "on a line that has no end, and lines in small letters follow on its full stop. A paragraph that a "
           "page end has cut, with its notes between empty lines, is of para/split.",
    .good = R"(*The General Assembly*,

*Recalling* the guide[^1] and all that is said in it,

[^1]: A/77/127.

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide[^1] and all
[^1]: A/77/127.
that is said in it,

*Decides* to keep the lamps lit.
)",
    .source = sources::footnotes,
    .evidence = "None in the 239 adopted texts of the test corpus is reported.",
    .document = check};

} // namespace unres::rules
