#include "rules/scan.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// "2.5 million" for "2500000"; empty for a number that has more to say.
std::string rounded(std::string_view digits) {
  const bool billions = digits.size() > 9;
  const std::size_t tail = billions ? 9 : 6;
  if (digits.size() <= tail || digits.substr(digits.size() - tail + 1).find_first_not_of('0') != std::string_view::npos)
    return {};
  const char tenth = digits[digits.size() - tail];
  std::string out{digits.substr(0, digits.size() - tail)};
  if (tenth != '0')
    out += std::string{"."} + tenth;
  return out + (billions ? " billion" : " million");
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for_each_number(block.text, block.facts.content, [&](Scan scan) {
    const text::Offset begin = scan.at();
    std::string digits{scan.take_digits()};
    while (scan.take(",")) {
      const std::string_view group = scan.take_digits();
      if (group.size() != 3)
        return;
      digits += group;
    }
    const std::string expected = rounded(digits);
    const text::Offset end = scan.at();
    // Amounts are exact: a budget counts its dollars.
    if (expected.empty() || scan.word_goes_on() || has_at(block.text, end, ".") || is_set_apart(block.facts, begin) ||
        is_in_reference(block.facts, begin) || text::slice(block.text, {begin, end}).find(',') == std::string_view::npos)
      return;
    Scan unit = scan;
    unit.take_space();
    const std::string word = lower(unit.take_letters());
    if (word == "dollars" || word == "euros" || word == "united" || (begin > 0 && block.text[begin - 1] == '$'))
      return;
    reporter.report({begin, end}, "A round number is written " + expected);
  });
}

} // namespace

extern constinit const Rule number_millions{
    .id = "number/millions",
    .title = "A round number above a million is written 2.5 million",
    .severity = Severity::hint,
    .why = "A figure and the word “million” or “billion” are read at a glance. Amounts of money are exact, and "
           "let be.",
    .good = R"(*The General Assembly*,

*Noting* that 2.5 million lamps are lit,

*Decides* to keep the others lit.
)",
    .bad = R"(*The General Assembly*,

*Noting* that 2,500,000 lamps are lit,

*Decides* to keep the others lit.
)",
    .source = sources::numbers_dates,
    .evidence = "279 adopted texts: round numbers above a million stand in amounts of money only.",
    .block = check};

} // namespace unres::rules
