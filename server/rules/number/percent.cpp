#include "rules/number/cardinals.h"
#include "rules/scan.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

void report(const BlockView& block, Reporter& reporter, Range range, text::Edit edit) {
  std::string expected{text::slice(block.text, {range.begin, edit.range.begin})};
  expected += edit.replacement;
  expected += text::slice(block.text, {edit.range.end, range.end});
  for (std::size_t mark = expected.find('\n'); mark != std::string::npos; mark = expected.find('\n'))
    expected[mark] = ' ';
  reporter.report(range, "A percentage is written " + expected)
      .at_most(block.profile == model::Profile::sc ? Severity::hint : Severity::error)
      .fix("Write " + expected, FixKind::safe, {std::move(edit)});
}

// The first digit of the figure that ends at `end`, such as 12.5; `end` where there is none.
Offset figure_before(std::string_view text, std::size_t end) {
  std::size_t at = end;
  while (at > 0 && (is_ascii_digit(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == ','))
    --at;
  while (at < end && !is_ascii_digit(text[at]))
    ++at;
  return static_cast<Offset>(at);
}

// "25%", "25 %", "25 percent"; `sign` is the sign or word at `at`.
void check_sign(const BlockView& block, Reporter& reporter, Offset at, std::string_view sign) {
  const auto end = static_cast<Offset>(at + sign.size());
  const std::size_t number_end = before_space(block.text, at);
  const Offset begin = figure_before(block.text, number_end);
  if (begin == number_end || !is_ascii_digit(block.text[number_end - 1]) || is_set_apart(block.facts, at))
    return;
  const bool word = sign != "%";
  report(block, reporter, {begin, end},
         {{word ? at : static_cast<Offset>(number_end), end}, word ? "per cent" : " per cent"});
}

// "one hundred and five", "six point five": the number has more words than the last.
bool is_longer(std::string_view text, std::size_t begin) {
  std::string_view before = word_before(text, begin);
  if (before == "and")
    before = word_before(text, before_space(text, begin) - before.size());
  return before == "hundred" || before == "thousand" || before == "point";
}

// "twenty-five per cent", "ten percent"
void check_words(const BlockView& block, Reporter& reporter, Offset at, std::string_view word) {
  const std::size_t end = before_space(block.text, at);
  std::size_t begin = end;
  while (begin > 0 && (is_ascii_letter(block.text[begin - 1]) || block.text[begin - 1] == '-'))
    --begin;
  const auto number = numbers::cardinal_in_words(block.text.substr(begin, end - begin));
  if (!number || end == at || is_longer(block.text, begin) || is_set_apart(block.facts, at))
    return;
  const Range whole{static_cast<Offset>(begin), static_cast<Offset>(at + word.size())};
  report(block, reporter, whole, {whole, std::to_string(*number) + " per cent"});
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  const std::string_view text = block.text;
  for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1))
    check_sign(block, reporter, static_cast<Offset>(at), "%");
  for_each_word_beginning(text, block.facts.content, "percent", [&](Offset at) {
    if (Scan{text, at + 7}.word_goes_on())
      return;
    check_sign(block, reporter, at, "percent");
    check_words(block, reporter, at, "percent");
  });
  for_each_word_beginning(text, block.facts.content, "per cent", [&](Offset at) {
    if (!Scan{text, at + 8}.word_goes_on())
      check_words(block, reporter, at, "per cent");
  });
}

} // namespace

extern constinit const Rule number_percent{
    .id = "number/percent",
    .title = "A percentage is written 25 per cent",
    .severity = Severity::warning,
    .in_mun = false,
    .why = "Figures and “per cent”, in two words: neither the sign nor “percent” nor the number in words. "
           "Tables and quotations are let be. Security Council texts are printed as they were negotiated, "
           "and this is a hint there.",
    .good = R"(*The General Assembly*,

*Noting* that 25 per cent of the lamps are lit,

*Decides* to keep the others lit.
)",
    .bad = R"(*The General Assembly*,

*Noting* that 25% of the lamps are lit,

*Decides* to keep the others lit.
)",
    .source = sources::numbers_dates,
    .evidence = "Adopted texts, “per cent” against others: General Assembly 1,002 to 8; the sign and "
                "“percent” stand in Security Council texts.",
    .block = check};

} // namespace unres::rules
