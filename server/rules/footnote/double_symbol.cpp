#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

// "A/65/517, S/2010/534." and nothing else, or a dash between the two.
void check_note(const NotingView& view, const notes::Note& note, Reporter& reporter) {
  const std::string_view words = note.words();
  const std::size_t begin = note.sources.front().name;
  const std::string_view first = notes::symbol_at(words.substr(begin));
  const std::size_t at = begin + first.size();
  std::size_t size = 0;
  for (const std::string_view joint : {", ", "–", " – ", "/"})
    if (words.substr(at).starts_with(joint) && words.substr(at + joint.size()).starts_with("S/"))
      size = joint.size();
  const std::string_view second = notes::symbol_at(words.substr(at + size));
  if (first.find('-') != std::string_view::npos || size == 0 || second.empty())
    return;
  const std::size_t end = at + size + second.size();
  if (words.substr(end) != ".")
    return;
  const text::Range place = view.place(note, at, at + size);
  reporter.report(view.place(note, begin, end), "Two symbols of one document are joined by a hyphen")
      .fix("Join them by a hyphen", FixKind::suggested, {{place, "-"}});
}

void check(const NotingView& view, Reporter& reporter) {
  for (const notes::Note& note : view.set.notes)
    if (!note.sources.empty() && note.words().substr(note.sources.front().name).starts_with("A/"))
      check_note(view, note, reporter);
}

} // namespace

extern constinit const Rule footnote_double_symbol{
    .id = "footnote/double-symbol",
    .title = "A document with two symbols is cited by both, joined by a hyphen",
    .severity = Severity::hint,
    .why = "A document that is issued under two organs has both symbols, joined by a hyphen: "
           "“A/65/517-S/2010/534”. With a comma or a dash between them they look like two documents.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/65/517-S/2010/534.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/65/517–S/2010/534.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts join them by a hyphen, 480 times.",
    .noting = check};

} // namespace unres::rules
