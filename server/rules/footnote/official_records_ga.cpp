#include "notation/symbol_grammar.h"
#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

// The symbols of the first sessions count documents through all sessions.
constexpr int last_session_without_number = 30;

void check_supplement(const NotingView& view, const notes::Note& note, const notes::Supplement& supplement,
                      Reporter& reporter) {
  const auto halves = notation::halves_of(symbol_of(note, supplement));
  if (supplement.year > 0 || halves.empty() || halves.front().root != "A" || halves.front().parts.size() < 2)
    return;
  const auto session = halves.front().parts[0].number();
  const auto number = halves.front().parts[1].number();
  const bool known = supplement.session > last_session_without_number || supplement.session == 0;
  if (!session || !number || !known)
    return;
  const bool session_agrees = supplement.session == 0 || *session == supplement.session;
  if (session_agrees && *number == supplement.number)
    return;
  const int right = supplement.session == 0 ? *session : supplement.session;
  auto finding = reporter.report(view.place(note, supplement.symbol_begin, supplement.symbol_end),
                                 "The symbol of this supplement begins A/" + std::to_string(right) + "/" +
                                     std::to_string(supplement.number) + ": the title or the symbol is wrong");
  finding.related(view.place(note, supplement.begin, supplement.end), "The supplement");
}

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    if (source.supplement && (source.organ == notes::Organ::ga || source.kind == notes::SourceKind::ibid))
      check_supplement(view, note, *source.supplement, reporter);
  });
}

} // namespace

extern constinit const Rule footnote_official_records_ga{
    .id = "footnote/official-records-ga",
    .title = "The symbol of a supplement has its session and number",
    .severity = Severity::error,
    .why = "A supplement to the Official Records of the General Assembly has a symbol made of its session "
           "and its number: Supplement No. 17 of the seventy-fifth session is A/75/17. Where the two "
           "disagree one of them is wrong. Special sessions, and the symbols from before the thirty-first "
           "session, are made otherwise and are left alone.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: *Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 17* (A/75/17).
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: *Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 17* (A/75/18).
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: 943 of 943 agree.",
    .noting = check};

} // namespace unres::rules
