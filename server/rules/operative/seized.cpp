#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.text.find("emain") == std::string_view::npos)
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 0; i + 2 < prose.size(); ++i) {
    if (!prose.is_one_of(i, {"remain", "remains", "remaining"}))
      continue;
    const std::size_t word = i + 1 + (prose[i + 1].ends_with("ly") ? 1 : 0);
    const bool wrong = prose.is_one_of(word, {"ceased", "seised", "siezed", "seazed", "seeized", "sized"}) &&
                       prose.goes_on(word) && prose.is(word + 1, "of") && !prose.is_quoted(word);
    if (wrong)
      reporter.report(prose.place(word), "Write “seized”")
          .fix("Write “seized”", FixKind::safe, {{prose.place(word), "seized"}});
  }
}

} // namespace

extern constinit const Rule operative_seized{
    .id = "operative/seized",
    .title = "The organ remains “seized” of the matter",
    .severity = Severity::hint,
    .why = "“Decides to remain seized of the matter” closes a text that will be taken up again; the Security "
           "Council mostly remains “actively seized”. “Ceased” says the contrary, and “seised” is not how the "
           "United Nations spells it.",
    .good = R"(*The General Assembly*

*Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*

*Decides* to remain seised of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Openings counted: Security Council 778 “actively seized” and 499 “seized”; Human Rights Council 10 "
                "and 57.",
    .block = check};

} // namespace unres::rules
