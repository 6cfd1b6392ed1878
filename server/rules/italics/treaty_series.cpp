#include "rules/footnote/each_source.h"
#include "rules/italics/emphasis.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

bool is_mark(char c) { return c == '*' || c == '_'; }

void check_name(const NotingView& view, const notes::Note& note, const notes::Source& source, Reporter& reporter) {
  const std::string_view words = note.words();
  const std::size_t at = words.find("Treaty Series", source.name);
  if (at == std::string_view::npos || at + 13 > source.end)
    return;
  const text::Range name = view.place(note, at, at + 13);
  const std::string& text = view.document.text();
  const bool opened = name.begin > 0 && is_mark(text[name.begin - 1]);
  const bool closed = name.end < text.size() && is_mark(text[name.end]);
  if (opened && closed)
    return;
  // The marks from the name of the organization to the comma behind the series.
  const text::Offset first = view.place(note, source.name, source.name + 1).begin;
  const bool before = first > 0 && is_mark(text[first - 1]);
  const text::Range whole{before ? first - 1 : first, closed ? name.end + 1 : name.end};
  const char mark = mark_of(view, emphases(view, note));
  std::string right;
  for (text::Offset i = whole.begin; i < whole.end; ++i) {
    if (i == name.begin)
      right += mark;
    if (!is_mark(text[i]))
      right += text[i];
    if (i + 1 == name.end)
      right += mark;
  }
  auto finding = reporter.report(name, "“Treaty Series” alone is in italics");
  if (before == closed || (opened && !closed) || closed)
    finding.fix("Set it in italics", FixKind::safe, {{whole, right}});
}

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    using notes::SourceKind;
    const bool series = source.kind == SourceKind::treaty_series || source.kind == SourceKind::league_series;
    if (series && is_complete(note))
      check_name(view, note, source, reporter);
  });
}

} // namespace

extern constinit const Rule italics_treaty_series{
    .id = "italics/treaty-series",
    .title = "The name Treaty Series alone is in italics",
    .severity = Severity::warning,
    .why = "In “United Nations, Treaty Series, vol. 2349” the name of the series is in italics, and the name "
           "of the organization before it is not.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: United Nations, Treaty Series, vol. 2349, No. 42146.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: 1,587 of 1,587.",
    .noting = check};

} // namespace unres::rules
