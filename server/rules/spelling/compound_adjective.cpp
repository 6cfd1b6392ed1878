#include "rules/language/terms.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

// Nouns before which "long term" and its like can be nothing but an adjective.
constexpr std::array<std::string_view, 68> nouns{
    "access",      "action",     "actions",    "analysis",  "approach",   "approaches", "assessment", "commitment",
    "commitments", "communication", "consequences", "cooperation", "countries", "country", "data", "debt",
    "development", "dialogue",   "effects",    "employment", "event",     "finance",    "financing",  "funding",
    "goal",        "goals",      "growth",     "impact",    "impacts",    "information", "interventions", "investment",
    "investments", "measures",   "meeting",    "meetings",  "monitoring", "needs",      "objective",  "objectives",
    "panel",       "peace",      "plan",       "planning",  "plans",      "plenary",    "policies",   "policy",
    "process",     "programme",  "programmes", "projects",  "recovery",   "reporting",  "resilience", "response",
    "responses",   "segment",    "solution",   "solutions", "stability",  "strategies", "strategy",   "support",
    "sustainability", "system",  "violence",   "week"};

void check(const BlockView& block, Reporter& reporter) {
  language::for_each_term(block, reporter, [&](const language::Hit& hit) {
    Scan scan{block.text, hit.range.end};
    if (!scan.take_space())
      return;
    const std::string_view noun = scan.take_letters();
    if (std::binary_search(nouns.begin(), nouns.end(), noun))
      language::report_term(block, hit, reporter);
  });
}

} // namespace

extern constinit const Rule spelling_compound_adjective{
    .id = "spelling/compound-adjective",
    .title = "A compound before its noun takes a hyphen: long-term plan, real-time data",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "Words that together describe the noun behind them are joined by a hyphen: long-term plan, real-time data, "
           "evidence-based policies. Standing alone they are not: in the long term, in real time.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Welcomes* the long-term plan, and the real-time data shown in real time.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Welcomes* the long term plan and the real time data shown.
)",
    .source = sources::spelling,
    .evidence = "",
    .block = check};

} // namespace unres::rules
