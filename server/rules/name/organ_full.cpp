#include "rules/abbr/own_terms.h"
#include "rules/name/near_misses.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  if (!language::is_running_text(block))
    return;
  const language::Quiet quiet{block, reporter.options()};
  for (const name::NearMiss& miss : name::near_misses(block.text, block.facts.content)) {
    if (miss.range.end >= block.facts.content.end || quiet.is_left_alone(miss.range))
      continue;
    const std::string full{miss.full};
    reporter.report(miss.range, "The full name is “" + full + "”")
        .fix("Write “" + full + "”", FixKind::suggested, {miss.edit});
  }
  for_each_own_term(block, reporter, [&](const language::Hit& hit) { language::report_term(block, hit, reporter); });
}

} // namespace

extern constinit const Rule name_organ_full{
    .id = "name/organ-full",
    .title = "Organs, offices and instruments have their exact names",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "The United Nations Office on Drugs and Crime, not “for Drugs and Crime”. What differs in one small word, "
           "or in the s of one word, from exactly one of the well-known names is reported. Names that are alike and "
           "both right (“the Review of Implementation of the United Nations Convention against Corruption”, “the "
           "Review of the Implementation of the United Nations Convention against Transnational Organized Crime”), "
           "quotations and titles are spared.",
    .good = R"(*The General Assembly*,

*Welcoming* the work of the United Nations Office on Drugs and Crime and of the Commission on Narcotic Drugs,
)",
    .bad = R"(*The General Assembly*,

*Welcoming* the work of the United Nations Office for Drugs and Crime and of the Commission of Narcotic Drugs,
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus, the Security Council not counted: 2 of 209 have a near miss.",
    .block = check};

} // namespace unres::rules
