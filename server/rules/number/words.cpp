#include "rules/number/cardinals.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using namespace std::string_view_literals;
using text::Offset;

// What is counted, not measured: years, degrees, money and ages have figures. After other words a figure may
// name something ("goal 3 targets").
constexpr std::array counted{
    "meetings"sv, "sessions"sv,  "reports"sv,   "members"sv, "experts"sv,  "representatives"sv, "countries"sv,
    "States"sv,   "regions"sv,   "languages"sv, "seats"sv,   "copies"sv,   "observers"sv,
    "workshops"sv, "conferences"sv, "documents"sv, "centres"sv, "missions"sv, "posts"sv,        "positions"sv,
    "committees"sv, "organizations"sv, "resolutions"sv, "judges"sv, "women"sv, "children"sv};

// The small words before a figure that counts. After a noun it names ("article 3", "phase 2").
constexpr std::array openers{"the"sv, "of"sv,    "by"sv,   "for"sv,   "with"sv,   "in"sv,    "its"sv,
                             "all"sv, "least"sv, "than"sv, "other"sv, "these"sv,  "hold"sv,  "over"sv,
                             "to"sv,  "from"sv,  "at"sv,   "those"sv, "further"sv, "more"sv, "that"sv};

bool has(const auto& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

// The word that a figure counts; empty where there is none.
std::string_view counted_by(Scan scan) {
  scan.take_digits();
  return scan.take_space() ? scan.take_letters() : std::string_view{};
}

// A small word or the verb of the paragraph, "*Requests* 3 reports".
bool is_opened(std::string_view text, Offset at) {
  return has(openers, word_before(text, at)) || text.substr(0, before_space(text, at)).ends_with('*');
}

// Figures above nine in the same paragraph: one rule holds for all items of a series.
bool has_large(const BlockView& block) {
  bool found = false;
  for_each_number(block.text, block.facts.content, [&](Scan scan) {
    Scan digits = scan;
    found |= digits.take_digits().size() > 1 && has(counted, counted_by(scan)) && !is_in_reference(block.facts, scan.at());
  });
  return found;
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for_each_number(block.text, block.facts.content, [&](Scan scan) {
    const Offset begin = scan.at();
    const std::string_view digits = Scan{scan}.take_digits();
    if (digits.size() != 1 || digits == "0" || !has(counted, counted_by(scan)) ||
        !is_opened(block.text, begin) || is_in_reference(block.facts, begin) ||
        is_set_apart(block.facts, begin) || has_large(block))
      return;
    const std::string words{numbers::words_of_cardinal(value_of(digits))};
    reporter.report({begin, begin + 1}, "A number below ten is written in words: " + words)
        .fix("Write “" + words + "”", FixKind::suggested, {{{begin, begin + 1}, words}});
  });
}

} // namespace

extern constinit const Rule number_words{
    .id = "number/words",
    .title = "One to nine are written in words, 10 and above in figures",
    .severity = Severity::hint,
    .why = "“Three reports” and “12 reports”. Figures stand for percentages, measures, money, ages, votes and "
           "decimals, and for all items of a series in which one is above nine, so only what is plainly "
           "counted is reported.",
    .good = R"(*The General Assembly*,

*Noting* the work of three experts,

*Decides* to hold 12 meetings.
)",
    .bad = R"(*The General Assembly*,

*Noting* the work of 3 experts,

*Decides* to hold two meetings.
)",
    .source = sources::numbers_dates,
    .evidence = "279 adopted texts: none.",
    .block = check};

} // namespace unres::rules
