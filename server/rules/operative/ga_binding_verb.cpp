#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

// The last word of "Decides that all Member States shall"; 0 for none.
std::size_t binds_states(const Prose& prose, std::size_t verb) {
  if (!prose.has(verb, {"decides", "that"}))
    return 0;
  std::size_t at = verb + 2;
  while (prose.goes_on(at) && prose.is_one_of(at, {"all", "the", "Member", "States", "parties", "Governments"}))
    ++at;
  const bool states = prose.is_one_of(at - 1, {"States", "parties", "Governments"});
  return states && prose.goes_on(at) && prose.is_one_of(at, {"shall", "must"}) ? at : 0;
}

// The last word of "authorizes … to use force"; 0 for none.
std::size_t authorizes_force(const Prose& prose, std::size_t verb) {
  if (!prose.is(verb, "authorizes"))
    return 0;
  for (std::size_t at = verb + 1; at < verb + 16 && prose.goes_on(at); ++at) {
    if (prose.has(at, {"use", "force"}))
      return at + 1;
    if (prose.has(at, {"all", "necessary", "means"}) || prose.has(at, {"all", "necessary", "measures"}))
      return at + 2;
  }
  return 0;
}

// The last word of "Decides to impose an arms embargo"; 0 for none.
std::size_t imposes(const Prose& prose, std::size_t verb) {
  const std::size_t act = prose.has(verb, {"decides", "to", "impose"}) ? verb + 2
                          : prose.is(verb, "imposes")                  ? verb
                                                                       : 0;
  if (act == 0)
    return 0;
  for (std::size_t at = act + 1; at < act + 4 && prose.goes_on(at); ++at)
    if (prose.is_one_of(at, {"embargo", "sanctions", "ban", "freeze"}))
      return at;
  return 0;
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  const std::string_view text = block.text;
  const auto mentions = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
  if (!mentions("ecides") && !mentions("uthorizes") && !mentions("mposes") && !mentions("Chapter VII"))
    return;
  const Prose& prose = block.prose();
  if (prose.has(0, {"acting", "under", "Chapter", "VII"}))
    reporter.report(prose.place(0, 3), "The Security Council alone acts under Chapter VII");
  for (std::size_t i = 0; i + 2 < prose.size(); ++i) {
    if (prose.is_quoted(i))
      continue;
    if (const std::size_t last = binds_states(prose, i); last > 0)
      reporter.report(prose.place(i, last),
                      "Only the Security Council binds States; recommend with “Calls upon” or “Urges”");
    else if (const std::size_t force = authorizes_force(prose, i); force > 0)
      reporter.report(prose.place(i, force), "Only the Security Council authorizes the use of force");
    else if (const std::size_t measure = imposes(prose, i); measure > 0)
      reporter.report(prose.place(i, measure), "Only the Security Council imposes sanctions");
  }
}

} // namespace

extern constinit const Rule operative_ga_binding_verb{
    .id = "operative/ga-binding-verb",
    .title = "Words that bind States belong to the Security Council",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "The General Assembly, the Economic and Social Council and the Human Rights Council recommend "
           "(Charter, Articles 10 and 14) and decide on their own business. “Demands” is rare there and said "
           "on purpose, so it is let be.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Calls upon* all States to report;

2. *Decides* that the meeting shall be held in May.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Decides* that all States shall report;

2. *Authorizes* Member States to use all necessary means.
)",
    .source = {"Charter of the United Nations, Chapter IV", "https://www.un.org/en/about-us/un-charter/chapter-4"},
    .evidence = "Adopted texts of the test corpus: none. “Demands” opens 110 paragraphs of the General Assembly and "
                "498 of the Security Council.",
    .block = check};

} // namespace unres::rules
