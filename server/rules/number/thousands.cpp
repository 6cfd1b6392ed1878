#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using namespace std::string_view_literals;
using text::Offset;
using text::Range;

// A number that these follow counts something.
constexpr std::array measures{"per"sv, "million"sv, "billion"sv, "trillion"sv};

bool is_measure(std::string_view word) {
  return std::find(measures.begin(), measures.end(), word) != measures.end();
}

std::string grouped(std::string_view digits) {
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0)
      out += ',';
    out += digits[i];
  }
  return out;
}

void report(Reporter& reporter, Range range, const std::string& expected, FixKind kind) {
  auto finding = reporter.report(range, "The number is written " + expected);
  // A round number of millions has a better form still: number/millions.
  if (!expected.ends_with("00,000") || expected.size() < 9)
    finding.fix("Write " + expected, kind, {{range, expected}});
}

// What follows a number: a word in small letters that names several things, or a measure.
bool counts(Scan scan) {
  if (!scan.take_space())
    return false;
  const std::string_view word = scan.take_letters();
  return is_measure(word) || (word.size() > 3 && !is_ascii_upper(word.front()) && (word.ends_with('s') || word == "people"));
}

// "No. 27531", "vol. 12500": a name, not a count.
bool is_named(std::string_view text, std::size_t begin) {
  const std::size_t end = before_space(text, begin);
  return end != begin && end > 0 && text[end - 1] == '.';
}

// The 500 of "12 500".
bool follows_digit(std::string_view text, std::size_t begin) {
  const std::size_t end = before_space(text, begin);
  return end != begin && end > 0 && is_ascii_digit(text[end - 1]);
}

// "12 500" and "12500".
void check_groups(const BlockView& block, Scan scan, Reporter& reporter) {
  const Offset begin = scan.at();
  std::string digits{scan.take_digits()};
  if (digits.front() == '0' || is_named(block.text, begin) || follows_digit(block.text, begin))
    return;
  const bool may_go_on = digits.size() <= 3;
  bool spaced = false;
  for (Scan next = scan; may_go_on && next.take_space(); next = scan) {
    const std::string_view group = next.take_digits();
    if (group.size() != 3 || next.word_goes_on())
      break;
    digits += group;
    spaced = true;
    scan = next;
  }
  if (scan.word_goes_on() || !counts(scan))
    return;
  if (spaced || digits.size() > 4)
    report(reporter, {begin, scan.at()}, grouped(digits), spaced ? FixKind::suggested : FixKind::safe);
}

// "12,5 per cent"
void check_comma(Scan scan, Reporter& reporter) {
  const Offset begin = scan.at();
  const std::string_view whole = scan.take_digits();
  if (whole.size() > 3 || !scan.take(","))
    return;
  const std::string_view decimals = scan.take_digits();
  const Offset end = scan.at();
  if (decimals.empty() || decimals.size() > 2 || !scan.take_space() || !is_measure(scan.take_letters()))
    return;
  report(reporter, {begin, end}, std::string{whole} + "." + std::string{decimals}, FixKind::safe);
}

// ".5 per cent"
void check_point(const BlockView& block, Reporter& reporter) {
  const std::string_view text = block.text;
  for (std::size_t at = text.find(" ."); at != std::string_view::npos; at = text.find(" .", at + 1)) {
    Scan scan{text, at + 2};
    const std::string_view decimals = scan.take_digits();
    const Range range{static_cast<Offset>(at + 1), scan.at()};
    if (decimals.empty() || is_set_apart(block.facts, range.begin) || !counts(scan))
      continue;
    report(reporter, range, "0." + std::string{decimals}, FixKind::safe);
  }
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for_each_number(block.text, block.facts.content, [&](Scan scan) {
    if (is_in_reference(block.facts, scan.at()) || is_set_apart(block.facts, scan.at()))
      return;
    check_groups(block, scan, reporter);
    check_comma(scan, reporter);
  });
  check_point(block, reporter);
}

} // namespace

extern constinit const Rule number_thousands{
    .id = "number/thousands",
    .title = "A comma parts the thousands, a point the decimals: 12,500 and 0.5",
    .severity = Severity::warning,
    .why = "12,500 has a comma, neither a space nor nothing; 0.5 has a point with a zero before it. Years, "
           "references and numbers that name something are let be, and so are four figures without a comma, "
           "which may be a year.",
    .good = R"(*The General Assembly*,

*Noting* that 12,500 lamps, or 0.5 per cent, are lit,

*Decides* to keep the others lit.
)",
    .bad = R"(*The General Assembly*,

*Noting* that 12500 lamps, or .5 per cent, are lit,

*Decides* to keep the others lit.
)",
    .source = sources::numbers_dates,
    .evidence = "Adopted texts of the General Assembly: 2,169 numbers with a comma, none without.",
    .block = check};

} // namespace unres::rules
