#include "rules/scan.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// "Agenda 2030's goals" is no decade: it has an article, or tells which part of it is meant.
bool opens_decade(std::string_view text, text::Offset at) {
  if (at > 0 && text[at - 1] == '-') // "mid-1990's"
    return text.substr(0, at).ends_with("mid-");
  const std::string before = lower(word_before(text, at));
  return before == "the" || before == "early" || before == "late" || before == "mid";
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  const std::string_view text = block.text;
  for (std::size_t at = text.find("0"); at != std::string_view::npos; at = text.find("0", at + 1)) {
    if (at < 3 || value_of(text.substr(at - 3, 4)) < 1800 || value_of(text.substr(at - 3, 4)) > 2090)
      continue;
    Scan scan{text, at + 1};
    const text::Offset mark = scan.at();
    if (!scan.take("'") && !scan.take("\u2019"))
      continue;
    const text::Offset end = scan.at();
    const auto begin = static_cast<text::Offset>(at - 3);
    if (!scan.take("s") || scan.word_goes_on() || !opens_decade(text, begin) || is_set_apart(block.facts, begin))
      continue;
    const std::string expected = std::string{text.substr(begin, 4)} + "s";
    reporter.report({begin, scan.at()}, "A decade has no apostrophe: " + expected)
        .fix("Write " + expected, FixKind::safe, {{{mark, end}, ""}});
  }
}

} // namespace

extern constinit const Rule date_decade{
    .id = "date/decade",
    .title = "A decade has no apostrophe: the 1990s",
    .severity = Severity::warning,
    .why = "The 1990s are several years, so they have the s of the plural: no apostrophe stands before it.",
    .good = R"(*The General Assembly*,

*Recalling* the lighthouses of the 1990s,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the lighthouses of the 1990's,

*Decides* to keep the lamps lit.
)",
    .source = sources::numbers_dates,
    .evidence = "Adopted texts: no decade with an apostrophe.",
    .block = check};

} // namespace unres::rules
