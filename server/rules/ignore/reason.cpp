#include "rules/silence.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const workspace::Document& document, const std::vector<Silence>& silences, Reporter& reporter) {
  for (const Silence& silence : silences) {
    const std::string_view reason = document.slice(silence.reason);
    if (!silence.rules.empty() && (reason.empty() || reason == no_reason_yet))
      reporter.report(reason.empty() ? silence.range : silence.reason, "Say why: unres-ignore rule/id: reason");
  }
}

} // namespace

extern constinit const Rule ignore_reason{
    .id = "ignore/reason",
    .title = "A comment that silences a rule says why",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why = "Whoever reads the draft after you will want to know. The reason follows the colon; the comment silences "
           "without one too, and the report before submission shows both.",
    .good = R"(*The General Assembly*

*Notes* that 25% of the lamps are lit. %% unres-ignore number/percent: quoted from the tender
)",
    .bad = R"(*The General Assembly*

*Notes* that 25% of the lamps are lit. %% unres-ignore number/percent
)",
    .source = sources::unres,
    .evidence = "",
    .silencing = check};

} // namespace unres::rules
