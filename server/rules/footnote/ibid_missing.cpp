#include "rules/footnote/each_source.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unres::rules {
namespace {

using notes::Source;
using notes::SourceKind;

// The words that Ibid. takes the place of, up to what differs: "vol. …" or the session and its supplement.
std::size_t end_of_same(const notes::Note& note) {
  const Source& source = note.sources.front();
  if (source.kind == SourceKind::official_records)
    return source.supplement ? source.supplement->begin : std::string_view::npos;
  const std::size_t volume = note.words().find(", vol", source.name);
  return volume < source.end ? volume + 2 : std::string_view::npos;
}

bool same_series(const Source& a, const Source& b) {
  if (a.kind == SourceKind::official_records)
    return b.kind == a.kind && a.organ == b.organ && a.organ != notes::Organ::other && a.supplement.has_value();
  return a.kind == SourceKind::treaty_series && b.kind == a.kind;
}

auto marks_in(std::string_view typed) {
  return std::count_if(typed.begin(), typed.end(), [](char c) { return c == '*' || c == '_'; });
}

// The emphasis of Official Records goes on behind Ibid.
std::string written(const Source& source, std::string_view typed) {
  const bool marked = source.kind == SourceKind::official_records && marks_in(typed) == 1;
  return "Ibid., " + (marked ? std::string{typed[typed.find_first_of("*_")]} : std::string{});
}

void check(const NotingView& view, Reporter& reporter) {
  const std::vector<Index> origins = notes::origins_of(view.set);
  for (Index i = 1; i < view.set.notes.size(); ++i) {
    const notes::Note& note = view.set.notes[i];
    const notes::Note& before = view.set.notes[i - 1];
    const Index from = origins[i - 1];
    if (from == model::none || before.unit != note.unit || before.sources.size() != 1 || note.sources.empty() ||
        !is_complete(note))
      continue;
    const notes::Note& origin = view.set.notes[from];
    const Source& source = note.sources.front();
    const std::size_t end = end_of_same(note);
    if (origin.sources.size() != 1 || !same_series(source, origin.sources.front()) || end == std::string_view::npos)
      continue;
    const text::Range same{note.whole().begin, view.place(note, end, end + 1).begin};
    auto finding = reporter.report({same.begin, same.end}, "Note " + before.label +
                                                             " has the same source: write “Ibid.” and what differs");
    finding.related(before.label_range, "Note " + before.label);
    if (source.kind == SourceKind::official_records) // Adopted texts name them again often enough.
      finding.at_most(Severity::hint);
    // The same supplement again, or emphasis that ends within: what differs is for people to see.
    const std::string_view typed = view.document.slice(same);
    const auto marks = marks_in(typed);
    const bool treaty = source.kind == SourceKind::treaty_series;
    if (treaty ? marks % 2 == 0 : marks == 1)
      finding.fix("Write “Ibid.”", FixKind::suggested, {{same, written(source, typed)}});
  }
}

} // namespace

extern constinit const Rule footnote_ibid_missing{
    .id = "footnote/ibid-missing",
    .title = "The source of the note before is cited by Ibid.",
    .severity = Severity::warning,
    .why = "A note whose source is that of the note directly before it says Ibid. and then only what "
           "differs: after a note of the Treaty Series another volume, after Official Records of an organ "
           "another session or supplement. Not after a note with several sources.",
    .good = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.

[^2]: Ibid., vol. 1577, No. 27531.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.

[^2]: United Nations, *Treaty Series*, vol. 1577, No. 27531.
)",
    .source = sources::footnotes,
    .evidence = "The General Assembly writes Ibid. 2,753 times; it names the Treaty Series again 13 times and Official Records about 30 times.",
    .noting = check};

} // namespace unres::rules
