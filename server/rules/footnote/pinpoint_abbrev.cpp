#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <array>
#include <string>

namespace unres::rules {
namespace {

struct Place {
  std::string_view full; // In small letters,
  std::string_view one;  // and as notes write it, of one
  std::string_view many; // and of several.
};
constexpr std::array places{Place{"chapter", "chap.", "chaps."}, Place{"section", "sect.", "sects."},
                            Place{"paragraph", "para.", "paras."}, Place{"article", "art.", "arts."},
                            Place{"volume", "vol.", "vols."},      Place{"page", "p.", "pp."}};

// A number follows, Roman or not, or a letter.
bool is_counted(std::string_view rest) {
  if (rest.size() < 2 || rest.front() != ' ')
    return false;
  std::size_t end = 1;
  while (end < rest.size() && (is_ascii_digit(rest[end]) || is_ascii_upper(rest[end])))
    ++end;
  return end > 1 && ends_word(rest, end);
}

void check_place(const NotingView& view, const notes::Note& note, std::size_t at, std::size_t end, Reporter& reporter) {
  const std::string words = lower(note.words().substr(at, 12));
  for (const Place& place : places) {
    if (!words.starts_with(place.full))
      continue;
    const bool plural = std::string_view{words}.substr(place.full.size()).starts_with("s");
    const std::size_t after = at + place.full.size() + (plural ? 1U : 0U);
    if (after >= end || !is_counted(note.words().substr(after, end - after)))
      return;
    const std::string right{plural ? place.many : place.one};
    const text::Range range = view.place(note, at, after);
    reporter.report(range, "Write “" + right + "” in a note").fix("Write “" + right + "”", FixKind::safe, {{range, right}});
    return;
  }
}

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    using notes::SourceKind;
    if (source.kind == SourceKind::unknown || source.kind == SourceKind::outside)
      return;
    const std::string_view words = note.words();
    int depth = 0;
    for (std::size_t at = source.name; at + 2 < source.end; ++at) {
      depth += words[at] == '(' ? 1 : words[at] == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && (words.substr(at).starts_with(", ")))
        check_place(view, note, at + 2, source.end, reporter);
    }
  });
}

} // namespace

extern constinit const Rule footnote_pinpoint_abbrev{
    .id = "footnote/pinpoint-abbrev",
    .title = "Places within a source are abbreviated in notes",
    .severity = Severity::warning,
    .why = "Notes say “chap.”, “sect.”, “para.”, “art.”, “p.”, “vol.” and “No.” for places within a source; "
           "annex, part, resolution and decision are written in full.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/CONF.234/16, chap. I, sect. D.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/CONF.234/16, Chapter I, Section D.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: 6,027 abbreviated, 51 in full.",
    .noting = check};

} // namespace unres::rules
