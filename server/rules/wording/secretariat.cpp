#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.text.find("Secretariat") == std::string_view::npos)
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 0; i + 2 < prose.size(); ++i) {
    if (!prose.has(i, {"requests", "the"}) || !prose.goes_on(i + 1))
      continue;
    const std::size_t noun = prose.has(i + 2, {"United", "Nations"}) ? i + 4 : i + 2;
    // The secretariat of a treaty has its own readers: "the Secretariat of the Convention".
    if (prose[noun] == "Secretariat" && !prose.is(noun + 1, "of") && !prose.is_quoted(i))
      reporter.report(prose.place(i, noun), "Requests go to the Secretary-General");
  }
}

} // namespace

extern constinit const Rule wording_secretariat{
    .id = "wording/secretariat",
    .title = "Requests go to the Secretary-General, not to the Secretariat",
    .severity = Severity::off, // Several committees address the Secretariat by custom.
    .profiles = all_but_sc,
    .why = "The Secretary-General answers for the Secretariat (Charter, Article 97) and decides who does the "
           "work. Some committees address the Secretariat all the same, so the rule is off unless it is "
           "turned on.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General to report.
)",
    .bad = R"(*The General Assembly*

*Requests* the Secretariat to report.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus: 5 of 239 request the Secretariat.",
    .block = check};

} // namespace unres::rules
