#include "notation/treaty_series.h"
#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

constexpr std::string_view right_name = "United Nations, Treaty Series";

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    if (source.kind != notes::SourceKind::treaty_series || !is_complete(note))
      return;
    const std::string_view words = words_of(note, source);
    const std::size_t volume = words.find("vol");
    const std::size_t name = source.name - source.begin;
    if (!words.substr(name).starts_with(right_name)) {
      const std::size_t size = words.substr(name).starts_with("UNTS") ? 4 : right_name.size() - 1;
      text::Range place = view.place(note, source.name, source.name + size);
      const std::string_view behind = view.document.slice({place.end, place.end + 1});
      if (behind == "*" || behind == "_") // Of the emphasis, which is written anew.
        ++place.end;
      reporter.report(place, "Write “United Nations, *Treaty Series*”")
          .fix("Write it in full", FixKind::suggested, {{place, "United Nations, *Treaty Series*"}});
    } else if (volume == std::string_view::npos || !notation::match_treaty_place(words.substr(volume))) {
      reporter.report(view.place(note, source.name, source.end),
                      "A treaty is cited by its volume and its number: “vol. 2349, No. 42146”");
    }
  });
}

} // namespace

extern constinit const Rule footnote_treaty{
    .id = "footnote/treaty",
    .title = "A treaty is cited by volume and number of the Treaty Series",
    .severity = Severity::warning,
    .why = "A treaty is found by the volumes that print it and its registration number: “United Nations, "
           "Treaty Series, vol. 2349, No. 42146.” The series is not shortened, and no page is given. A note "
           "without its full stop may still be typed and is left alone.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: UNTS, vol. 2349, No. 42146.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts of the General Assembly: 1,587.",
    .noting = check};

} // namespace unres::rules
