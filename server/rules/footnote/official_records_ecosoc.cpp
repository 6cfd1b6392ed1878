#include "notation/symbol_grammar.h"
#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

constexpr int offset = 20; // The first twenty documents of a year are of other kinds.

void check_supplement(const NotingView& view, const notes::Note& note, const notes::Supplement& supplement,
                      Reporter& reporter) {
  const auto halves = notation::halves_of(symbol_of(note, supplement));
  if (supplement.year == 0 || halves.empty() || halves.front().root != "E" || halves.front().parts.size() < 2)
    return;
  const auto year = halves.front().parts[0].number();
  const auto number = halves.front().parts[1].number();
  if (!year || !number || (*year == supplement.year && *number == offset + supplement.number))
    return;
  auto finding = reporter.report(view.place(note, supplement.symbol_begin, supplement.symbol_end),
                                 "The symbol of this supplement is E/" + std::to_string(supplement.year) + "/" +
                                     std::to_string(offset + supplement.number) + ": the title or the symbol is wrong");
  finding.related(view.place(note, supplement.begin, supplement.end), "The supplement");
}

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    if (source.supplement && (source.organ == notes::Organ::ecosoc || source.kind == notes::SourceKind::ibid))
      check_supplement(view, note, *source.supplement, reporter);
  });
}

} // namespace

extern constinit const Rule footnote_official_records_ecosoc{
    .id = "footnote/official-records-ecosoc",
    .title = "The symbol of a supplement of the Council has its year and its number with 20 added",
    .severity = Severity::error,
    .why = "A supplement to the Official Records of the Economic and Social Council has a symbol made of its "
           "year and a number that is 20 more than its own: Supplement No. 10 of 2016 is E/2016/30. Where "
           "they disagree one of them is wrong. Symbols from before 1978 have no year and are left alone.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: *Official Records of the Economic and Social Council, 2016, Supplement No. 10* (E/2016/30).
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: *Official Records of the Economic and Social Council, 2016, Supplement No. 10* (E/2016/28).
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: 210 of 210 agree.",
    .noting = check};

} // namespace unres::rules
