#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

void report(Reporter& reporter, text::Range place, text::Range comma) {
  reporter.report(place, "“inter alia” has a comma on either side, or none")
      .fix("Add the comma", FixKind::suggested, {{comma, ","}});
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.text.find("alia") == std::string_view::npos)
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 1; i + 2 < prose.size(); ++i) {
    if (!prose.has(i, {"inter", "alia"}) || prose.is_quoted(i))
      continue;
    const std::string_view before = prose.gap(i);
    const std::string_view after = prose.gap(i + 2);
    // ", inter alia and as appropriate," has its comma later.
    if (before == ", " && after == " " && !prose.is(i + 2, "and"))
      report(reporter, prose.place(i, i + 1), prose.behind(i + 1));
    else if (before == " " && after == ", ")
      report(reporter, prose.place(i, i + 1), prose.behind(i - 1));
  }
}

} // namespace

extern constinit const Rule wording_inter_alia_position{
    .id = "wording/inter-alia-position",
    .title = "“inter alia” stands between two commas",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "It is an aside and is set off on both sides; one comma alone parts the words that it joins.",
    .good = R"(*The General Assembly*

*Urges* States to act, inter alia, by keeping the lamps lit.
)",
    .bad = R"(*The General Assembly*

*Urges* States to act, inter alia by keeping the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "Adopted texts of the test corpus: 3 paragraphs have one comma alone.",
    .block = check};

} // namespace unres::rules
