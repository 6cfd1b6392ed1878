#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>
#include <string>

namespace unres::rules {
namespace {

constexpr std::string_view assembly = "General Assembly ";
constexpr std::array others{std::string_view{"Security Council"}, std::string_view{"Economic and Social Council"},
                            std::string_view{"Human Rights Council"}, std::string_view{"Conference"},
                            std::string_view{"Commission"}};

bool names_others(std::string_view words) {
  return std::any_of(others.begin(), others.end(),
                     [&](std::string_view other) { return words.find(other) != std::string_view::npos; });
}

void check(const NotingView& view, Reporter& reporter) {
  if (view.profile != model::Profile::ga)
    return;
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    const std::string_view words = note.words();
    if (source.kind != notes::SourceKind::resolution || !words.substr(source.name).starts_with(assembly) ||
        names_others(words))
      return;
    const std::size_t word = source.name + assembly.size();
    const bool begins = source.name == 0;
    const std::string_view initial = begins ? (words[word] == 'd' ? "D" : "R") : words.substr(word, 1);
    const text::Range place = view.place(note, source.name, word + 1);
    reporter.report(view.place(note, source.name, word - 1), "The resolution is the Assembly's own: leave out its name")
        .fix("Leave out the name", FixKind::safe, {{place, std::string{initial}}});
  });
}

} // namespace

extern constinit const Rule footnote_own_resolution{
    .id = "footnote/own-resolution",
    .title = "A note of the General Assembly does not name the Assembly before its own resolution",
    .severity = Severity::hint,
    .why = "In a text of the General Assembly a resolution without the name of its organ is the Assembly's "
           "own: “Resolution 70/1.” Other organs name the Assembly. A note that names resolutions of several "
           "organs may name it too.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: Resolution 70/1.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: General Assembly resolution 70/1.
)",
    .source = sources::footnotes,
    .evidence = "Of 4,060 such notes of the General Assembly, 44 name it.",
    .noting = check};

} // namespace unres::rules
