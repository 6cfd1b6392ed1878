#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

// The opening verb is the organ's own, and so is what it has at once: "Recalling also their resolution".
bool follows_opening(const BlockView& block, const Prose& prose, std::size_t i) {
  const model::Opening& opening = block.facts.opening;
  const text::Offset end = std::max(opening.operative_range.end, opening.preambular_range.end);
  return opening.known() && i > 0 && prose.place(i - 1).end == end;
}

void check(const BlockView& block, Reporter& reporter) {
  const auto mentions = [&](std::string_view words) { return block.text.find(words) != std::string_view::npos; };
  if (!is_body(block) || block.kind == syntax::Kind::subparagraph ||
      !(mentions("their resolution") || mentions("their decision")))
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 1; i < 8 && i + 2 < prose.size(); ++i) {
    const bool wrong = prose.is(i, "their") && prose.goes_on(i + 2) &&
                       prose.is_one_of(i + 1, {"resolution", "resolutions", "decision", "decisions"}) &&
                       is_ascii_digit(prose[i + 2].front()) && follows_opening(block, prose, i);
    if (wrong)
      reporter.report(prose.place(i), "The organ is one: “its”")
          .fix("Write “its”", FixKind::safe, {{prose.place(i), "its"}});
  }
}

} // namespace

extern constinit const Rule wording_its_their{
    .id = "wording/its-their",
    .title = "An organ is singular: “its resolution”",
    .severity = Severity::warning,
    .why = "The General Assembly recalls its resolution. “their resolutions” is right for two organs together; "
           "only what follows the opening words at once is reported.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Takes note* of the report.
)",
    .bad = R"(*The General Assembly*,

*Recalling* their resolution 76/187 of 16 December 2021,

*Takes note* of the report.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus: none says “their resolution” of its organ's.",
    .block = check};

} // namespace unres::rules
