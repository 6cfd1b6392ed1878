#include "rules/abbr/own_terms.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  for_each_own_term(block, reporter, [&](const language::Hit& hit) { language::report_term(block, hit, reporter); });
}

} // namespace

extern constinit const Rule name_gender{
    .id = "name/gender",
    .title = "Words for people name no gender where none is meant",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "The Chair, humankind, a police officer. Quotations and titles keep their words, and so do the common "
           "heritage, the benefit and the province of mankind of the treaties on the seabed and outer space.",
    .good = R"(*The General Assembly*,

*Inviting* the Chair of the Committee to speak of the future of humankind,
)",
    .bad = R"(*The General Assembly*,

*Inviting* the Chairman of the Committee to speak of the future of mankind,
)",
    .source = sources::gender_inclusive,
    .evidence = "Adopted texts of the test corpus, the Security Council not counted: no chairman; mankind in 2 of 209, "
                "in words of an earlier document.",
    .block = check};

} // namespace unres::rules
