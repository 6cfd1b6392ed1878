#include "notation/roman.h"
#include "rules/footnote/each_source.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    if (source.kind != notes::SourceKind::league_series)
      return;
    const std::string_view words = note.words().substr(0, source.end);
    const std::size_t volume = words.find("vol. ", source.name);
    if (volume == std::string_view::npos)
      return;
    const std::size_t begin = volume + 5;
    std::size_t end = begin;
    while (end < words.size() && is_ascii_digit(words[end]))
      ++end;
    const int number = value_of(words.substr(begin, end - begin));
    if (number < 1 || number > 399 || !ends_word(words, end))
      return;
    const text::Range place = view.place(note, begin, end);
    const std::string right = notation::roman(number);
    reporter.report(place, "Write the volume as " + right).fix("Write " + right, FixKind::safe, {{place, right}});
  });
}

} // namespace

extern constinit const Rule footnote_lnts{
    .id = "footnote/lnts",
    .title = "Volumes of the League of Nations Treaty Series have Roman numbers",
    .severity = Severity::hint,
    .why = "The Treaty Series of the League of Nations numbers its volumes in Roman figures: “vol. XCIV, No. "
           "2138”.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: League of Nations, *Treaty Series*, vol. XCIV, No. 2138.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: League of Nations, *Treaty Series*, vol. 94, No. 2138.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts of the General Assembly: 5 of 5.",
    .noting = check};

} // namespace unres::rules
