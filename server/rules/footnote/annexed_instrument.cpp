#include "notation/roman.h"
#include "rules/footnote/each_source.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

// What stands between the number and the annex, and the word with its number.
void check_annex(const NotingView& view, const notes::Note& note, std::size_t at, std::size_t source_end, Reporter& reporter) {
  const std::string_view words = note.words();
  std::size_t end = at + 5;
  const bool plural = words.substr(end).starts_with("es");
  end += plural ? 2 : 0;
  std::string right = plural ? "annexes" : "annex";
  std::size_t digits = end + 1;
  while (digits < source_end && is_ascii_digit(words[digits]))
    ++digits;
  const bool arabic = !plural && words.substr(end).starts_with(" ") && digits > end + 1 && digits < end + 3 &&
                      ends_word(words, digits);
  if (arabic) {
    right += " " + notation::roman(value_of(words.substr(end + 1, digits - end - 1)));
    end = digits;
  }
  const bool comma = words[at - 2] == ',';
  if (words.substr(at, end - at) == right && comma)
    return;
  const std::size_t begin = comma ? at : at - 1;
  const text::Range place = view.place(note, begin, end);
  const std::string written = (comma ? "" : ", ") + right;
  reporter.report(view.place(note, at, end), "Write “" + (comma ? right : written) + "” after the number of the resolution")
      .fix("Write “" + right + "”", FixKind::safe, {{place, written}});
}

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    if (source.kind != notes::SourceKind::resolution)
      return;
    const std::string_view words = note.words().substr(0, source.end);
    for (const std::string_view annex : {" annex", " Annex"})
      for (std::size_t at = words.find(annex, source.name); at != std::string_view::npos; at = words.find(annex, at + 1)) {
        const char before = words[at - 1];
        const bool after_number = is_ascii_digit(before) || before == ')' || before == ',' || is_ascii_upper(before);
        const std::string_view rest = words.substr(at + annex.size());
        const bool whole = ends_word(rest, 0) || (rest.starts_with("es") && ends_word(rest, 2));
        if (after_number && whole)
          check_annex(view, note, at + 1, source.end, reporter);
      }
  });
}

} // namespace

extern constinit const Rule footnote_annexed_instrument{
    .id = "footnote/annexed-instrument",
    .title = "An annex in a note is “annex” and a Roman number",
    .severity = Severity::warning,
    .why = "What stands in the annex to a resolution is cited by the resolution, a comma and the word in "
           "small letters, with a Roman number where there are several: “Resolution 69/283, annex II.”",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: Resolution 69/283, annex II.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: Resolution 69/283, Annex 2.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: 1,974.",
    .noting = check};

} // namespace unres::rules
