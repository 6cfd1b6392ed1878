#include "rules/date/spellings.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace dates;
using text::Offset;
using text::Range;

// The "2-" of "2-4 June", the "28 February-" of "28 February-11 March 2022".
struct Start {
  Range range; ///< Up to the dash.
  Range dash;  ///< With the spaces around it.
  int day = 0;
  bool same_month = false;
};

std::optional<Start> start_before(std::string_view text, Offset end_day) {
  Start out;
  const std::size_t after_dash = before_space(text, end_day);
  std::size_t at = after_dash;
  for (const std::string_view dash : {"-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212"})
    if (text.substr(0, after_dash).ends_with(dash))
      at = after_dash - dash.size();
  if (at == after_dash)
    return std::nullopt;
  const auto dash = static_cast<Offset>(before_space(text, at));
  out.dash = {dash, end_day};
  std::size_t month = dash;
  while (month > 0 && is_ascii_letter(text[month - 1]))
    --month;
  const bool named = month < dash && notation::month_of(text.substr(month, dash - month)) != 0;
  const auto day = day_before(text, named ? month : dash);
  if (!day || !begins_number(text, day->range.begin) || (!named && day->range.end != dash))
    return std::nullopt;
  out.day = day->day;
  out.same_month = !named;
  out.range = {day->range.begin, dash};
  return out;
}

bool is_in_parentheses(std::string_view text, Offset at) {
  const std::size_t open = text.substr(0, at).rfind('(');
  return open != std::string_view::npos && text.substr(open, at - open).find(')') == std::string_view::npos;
}

void check(const BlockView& block, Reporter& reporter) {
  const std::string_view text = block.text;
  if (!is_body(block))
    return;
  for_each_month(text, block.facts, [&](const Month& month) {
    const auto last = day_before(text, month.range.begin);
    const auto start = last ? start_before(text, last->range.begin) : std::nullopt;
    if (!start || is_in_parentheses(text, start->range.begin))
      return;
    if (start->same_month && start->day >= last->day)
      return;
    const bool two_days = start->same_month && last->day == start->day + 1;
    const std::string_view word = word_before(text, start->range.begin);
    const auto word_begin =
        static_cast<Offset>(before_space(text, start->range.begin) - word.size());
    std::vector<text::Edit> edits;
    std::string opens = "from ";
    std::string joint = " to ";
    if (word == "between" || (word != "from" && two_days)) {
      opens = word == "between" || word == "on" ? std::string{word} + " " : "";
      joint = " and ";
    } else if (word == "on") {
      edits.push_back({{word_begin, word_begin + 2}, "from"});
    } else if (word != "from") {
      edits.push_back({{start->range.begin, start->range.begin}, "from "});
    }
    edits.push_back({start->dash, joint});
    const std::string expected = opens + std::string{text::slice(text, start->range)} + joint +
                                 std::string{text.substr(last->range.begin, month.range.end - last->range.begin)};
    const bool certain = word == "from" || word == "between" || word == "on";
    reporter.report({start->range.begin, month.range.end}, "In a sentence, write “" + expected + "”")
        .at_most(block.profile == model::Profile::sc ? Severity::hint : Severity::error)
        .fix("Write “" + expected + "”", certain ? FixKind::safe : FixKind::suggested, std::move(edits));
  });
}

} // namespace

extern constinit const Rule date_range{
    .id = "date/range",
    .title = "A range of dates is told in words: from 2 to 4 June",
    .severity = Severity::warning,
    .why = "A sentence says “from 2 to 4 June 2021”, “on 4 and 5 May 2022”, “from 28 February to 11 March "
           "2022”. A dash stands in titles, tables, mastheads and parentheses.",
    .good = R"(*The General Assembly*,

*Recalling* the meeting held from 2 to 4 June 2021,

*Decides* to meet on 4 and 5 May 2026.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the meeting held from 2-4 June 2021,

*Decides* to meet on 4–5 May 2026.
)",
    .source = sources::numbers_dates,
    .evidence = "Adopted texts: 2,956 ranges in words, 37 with a dash, most of them in titles.",
    .block = check};

} // namespace unres::rules
