#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

void check(const BlockView& block, Reporter& reporter) {
  const auto mentions = [&](std::string_view words) { return block.text.find(words) != std::string_view::npos; };
  if (!is_body(block) || !(mentions("regards") || mentions("respects") || mentions("contexts")))
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 0; i + 2 < prose.size(); ++i) {
    const bool plural = prose.is(i, "in") && prose.is_one_of(i + 1, {"this", "that"}) && prose.goes_on(i + 1) &&
                        prose.goes_on(i + 2) && prose.is_one_of(i + 2, {"regards", "respects", "contexts"});
    if (!plural || prose.is_quoted(i))
      continue;
    const text::Range word = prose.place(i + 2);
    const std::string singular{prose[i + 2].substr(0, prose[i + 2].size() - 1)};
    reporter.report(prose.place(i, i + 2), "Write “" + std::string{prose.read(i, i + 1)} + " " + singular + "”")
        .fix("Write “" + singular + "”", FixKind::safe, {{word, singular}});
  }
}

} // namespace

extern constinit const Rule wording_respect_in_this{
    .id = "wording/respect-in-this",
    .title = "“in this regard” is singular",
    .severity = Severity::hint,
    .why = "“In this regards” is a slip. Where “in this regard” stands is left to the drafter: before a later "
           "verb (“and in this regard requests”) and behind it are both usual. A paragraph that opens with it "
           "is reported by operative/opening-known.",
    .good = R"(*The General Assembly*

*Welcomes* the guide, and in this regard requests the Secretary-General to report.
)",
    .bad = R"(*The General Assembly*

*Welcomes* the guide, and in this regards requests the Secretary-General to report.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus: none says “in this regards”.",
    .block = check};

} // namespace unres::rules
