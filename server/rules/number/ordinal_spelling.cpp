#include "notation/ordinals.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using namespace std::string_view_literals;
using text::Offset;
using text::Range;

struct Ten {
  std::string_view word; ///< As the first half of a compound, rightly or not.
  int value;
};

constexpr std::array tens{
    Ten{"twenty", 20},     Ten{"thirty", 30},    Ten{"forty", 40},      Ten{"fourty", 40},   Ten{"fifty", 50},
    Ten{"sixty", 60},      Ten{"seventy", 70},   Ten{"eighty", 80},     Ten{"ninety", 90},   Ten{"twentieth", 20},
    Ten{"thirtieth", 30},  Ten{"fortieth", 40},  Ten{"fiftieth", 50},   Ten{"sixtieth", 60}, Ten{"seventieth", 70},
    Ten{"eightieth", 80},  Ten{"ninetieth", 90}};

struct Slip {
  std::string_view word;
  int value;
};

constexpr std::array slips{Slip{"fourtieth", 40}, Slip{"eightyth", 80}, Slip{"ninetyth", 90},
                           Slip{"seventyth", 70}, Slip{"twelveth", 12}, Slip{"fiveth", 5},
                           Slip{"nineth", 9},     Slip{"fourtyth", 40}, Slip{"sixtyth", 60},
                           Slip{"fiftyth", 50},   Slip{"thirtyth", 30}, Slip{"twentyth", 20}};

void report(const BlockView& block, Range range, int value, Reporter& reporter) {
  std::string expected = notation::words_of_ordinal(value);
  if (is_ascii_upper(block.text[range.begin]))
    expected.front() = static_cast<char>(expected.front() - 'a' + 'A');
  if (is_set_apart(block.facts, range.begin))
    return;
  reporter.report(range, "The number is written “" + expected + "”")
      .fix("Write “" + expected + "”", FixKind::safe, {{range, expected}});
}

// "seventy first session", "seventieth-first"
void check_ten(const BlockView& block, Offset at, const Ten& ten, Reporter& reporter) {
  Scan scan{block.text, at + ten.word.size()};
  const bool space = scan.take_space();
  const bool hyphen = !space && (scan.take("-") || scan.take("\u2011"));
  if (!space && !hyphen)
    return;
  const std::string_view unit = scan.take_letters();
  const auto value = notation::ordinal_in_words(unit);
  const bool right = hyphen && ten.word.ends_with("ty") && ten.word != "fourty";
  if (!value || *value > 9 || scan.word_goes_on() || right)
    return;
  // "the seventieth first ladies" and "twenty second chances" are words that meet.
  if (space && (ten.word.ends_with("th") || !has_at(block.text, scan.at(), " session")))
    return;
  report(block, {at, scan.at()}, ten.value + *value, reporter);
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) && block.kind != syntax::Kind::masthead_line)
    return;
  // One pass over the words, which are many more than the tables.
  for (std::size_t at = block.facts.content.begin; at < block.facts.content.end; ++at) {
    if (!is_ascii_letter(block.text[at]) || (at > 0 && is_word_byte(block.text[at - 1])))
      continue;
    const std::string_view typed = Scan{block.text, at}.take_letters();
    if (typed.size() < 5 || typed.size() > 10) // "fifty", "seventieth"
      continue;
    const std::string word = lower(typed);
    const auto begin = static_cast<Offset>(at);
    const auto is_word = [&word](const auto& row) { return row.word == word; };
    if (const auto ten = std::find_if(tens.begin(), tens.end(), is_word); ten != tens.end())
      check_ten(block, begin, *ten, reporter);
    if (const auto slip = std::find_if(slips.begin(), slips.end(), is_word); slip != slips.end())
      report(block, {begin, static_cast<Offset>(at + word.size())}, slip->value, reporter);
  }
}

} // namespace

extern constinit const Rule number_ordinal_spelling{
    .id = "number/ordinal-spelling",
    .title = "A compound ordinal has a hyphen, and its first half is a plain number: seventy-first",
    .severity = Severity::warning,
    .why = "“Seventy-first session”, not “seventy first” or “seventieth-first”; “eightieth” and “fortieth” have "
           "letters of their own.",
    .good = R"(*The General Assembly*,

*Recalling* the report submitted to it at its seventy-first session,

*Decides* to discuss the report at its eightieth session.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the report submitted to it at its seventy first session,

*Decides* to discuss the report at its eightyth session.
)",
    .source = sources::numbers_dates,
    .evidence = "279 adopted texts: no ordinal misspelled.",
    .block = check};

} // namespace unres::rules
