#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>
#include <vector>

namespace unres::rules {
namespace {

using notes::Note;
using notes::Source;
using notes::SourceKind;

bool is_known(const Source& source) {
  return source.kind != SourceKind::unknown && source.kind != SourceKind::outside;
}

// "A/65/517, S/2010/534" is one document: see footnote/double-symbol.
bool is_double_symbol(const Note& note) {
  return note.sources.size() == 2 && note.words().substr(note.sources[0].name).starts_with("A/") &&
         note.words().substr(note.sources[1].name).starts_with("S/");
}

void check_commas(const NotingView& view, const Note& note, Reporter& reporter) {
  const std::vector<Source>& all = note.sources;
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::string_view joint = note.words().substr(all[i - 1].end, all[i].begin - all[i - 1].end);
    const bool of_two_kinds = all[i].kind != all[i - 1].kind && is_known(all[i]) && is_known(all[i - 1]);
    const bool pair = all.size() == 2 && all[0].kind == SourceKind::symbol && all[1].kind == SourceKind::symbol &&
                      words_of(note, all[1]).find(" and ") == std::string_view::npos; // A corrigendum makes a third.
    if (joint != ", " || (!of_two_kinds && !pair) || is_double_symbol(note))
      continue;
    reporter.report(view.place(note, all[i - 1].end, all[i - 1].end + 1),
                    pair ? "Part two sources by “and”" : "Part sources of different kinds by a semicolon");
  }
}

// "A/77/127 and resolution 70/1 and United Nations, Treaty Series, …"
void check_conjunctions(const NotingView& view, const Note& note, Reporter& reporter) {
  const std::vector<Source>& all = note.sources;
  if (all.size() < 3)
    return;
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::string_view joint = note.words().substr(all[i - 1].end, all[i].begin - all[i - 1].end);
    if (joint != " and " || all[i].kind == all[i - 1].kind || !is_known(all[i]) || !is_known(all[i - 1]))
      return;
  }
  reporter.report(view.place(note, all[0].end + 1, all[0].end + 4), "Part the sources of this note by semicolons");
}

void check(const NotingView& view, Reporter& reporter) {
  for (const Note& note : view.set.notes) {
    if (note.sources.size() < 2 || !is_complete(note))
      continue;
    check_commas(view, note, reporter);
    check_conjunctions(view, note, reporter);
  }
}

} // namespace

extern constinit const Rule footnote_multi_source_order{
    .id = "footnote/multi-source-order",
    .title = "Several sources in one note are parted by semicolons",
    .severity = Severity::hint,
    .why = "A comma stands before a place within a source, so that a comma between two sources misleads. Several sources "
           "are parted by semicolons, two of a kind by “and”.",
    .good = R"(*The General Assembly*,

*Recalling* the guides,[^1]

*Decides* to keep the lamps lit.

[^1]: Resolution 50/81, annex, and resolution 62/126, annex.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guides,[^1]

*Decides* to keep the lamps lit.

[^1]: A/77/127, United Nations, *Treaty Series*, vol. 2349, No. 42146.
)",
    .source = sources::footnotes,
    .evidence = "One note in the 239 adopted texts of the test corpus parts four sources of three kinds by commas.",
    .noting = check};

} // namespace unres::rules
