#include "notation/date.h"
#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

// ", entitled “Lamps”" behind the number.
void check_title(const NotingView& view, const notes::Note& note, const notes::Source& source, Reporter& reporter) {
  constexpr std::string_view opening = ", entitled “";
  constexpr std::string_view closing = "”";
  const std::string_view words = note.words().substr(0, source.end);
  const std::size_t at = words.find(opening, source.name);
  const std::size_t end = at == std::string_view::npos ? at : words.find(closing, at);
  if (end == std::string_view::npos || !(is_ascii_digit(words[at - 1]) || words[at - 1] == ')'))
    return;
  const text::Range place = view.place(note, at, end + closing.size());
  reporter.report(place, "A resolution in a note has no title").fix("Leave out the title", FixKind::safe, {{place, ""}});
}

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    if (source.kind != notes::SourceKind::resolution)
      return;
    check_title(view, note, source, reporter);
    const std::string_view words = note.words().substr(0, source.end);
    for (std::size_t at = words.find(" of ", source.name); at != std::string_view::npos; at = words.find(" of ", at + 1)) {
      const bool number = is_ascii_digit(words[at - 1]) || words[at - 1] == ')';
      std::size_t end = at + 4;
      while (end < words.size() && (is_ascii_digit(words[end]) || is_ascii_letter(words[end]) || words[end] == ' '))
        ++end;
      while (end > at && words[end - 1] == ' ')
        --end;
      if (!number || !notation::read_date(words.substr(at + 4, end - at - 4)))
        continue;
      const text::Range place = view.place(note, at, end);
      reporter.report(place, "A resolution in a note has no date").fix("Leave out the date", FixKind::safe, {{place, ""}});
    }
  });
}

} // namespace

extern constinit const Rule footnote_res_no_date{
    .id = "footnote/res-no-date",
    .title = "A resolution in a note has no date and no title",
    .severity = Severity::warning,
    .why = "The date and the title of a resolution are told in the text, where it is first mentioned; its note "
           "gives the number alone.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: Resolution 60/288.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: Resolution 60/288 of 8 September 2006.
)",
    .source = sources::footnotes,
    .evidence = "The notes of adopted texts have none.",
    .noting = check};

} // namespace unres::rules
