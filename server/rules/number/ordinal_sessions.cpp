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

// What may stand between the number and "session".
constexpr std::array kinds{"regular"sv, "special"sv, "emergency"sv, "resumed"sv, "annual"sv, "substantive"sv};

bool leads_to_session(Scan scan) {
  for (int words = 0; words < 5; ++words) {
    if (!scan.take_space())
      return false;
    if (!scan.take_digits().empty()) { // "78th and 79th sessions"
      scan.take_letters();
      continue;
    }
    const std::string_view word = scan.take_letters();
    if (word == "and" || word == "to")
      continue;
    if (word == "session" || word == "sessions")
      return !scan.word_goes_on();
    if (std::find(kinds.begin(), kinds.end(), word) == kinds.end())
      return false;
  }
  return false;
}

void check_figures(const BlockView& block, Scan scan, Reporter& reporter) {
  const Offset begin = scan.at();
  const int number = value_of(scan.take_digits());
  if (number < 1 || number > 99 || !scan.take(notation::ordinal_suffix(number)) || scan.word_goes_on() ||
      !leads_to_session(scan) || is_set_apart(block.facts, begin))
    return;
  const Range range{begin, scan.at()};
  std::string words = notation::words_of_ordinal(number);
  if (block.region == model::Region::masthead)
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  reporter.report(range, "The session is written “" + words + "”")
      .fix("Write “" + words + "”", FixKind::safe, {{range, words}});
}

// "its fifty-fourth plenary meeting"
void check_words(const BlockView& block, Offset at, Reporter& reporter) {
  const std::string_view text = block.text;
  std::size_t end = before_space(text, at);
  if (word_before(text, at) == "plenary")
    end = before_space(text, end - 7);
  std::size_t begin = end;
  while (begin > 0 && (is_ascii_letter(text[begin - 1]) || text[begin - 1] == '-'))
    --begin;
  const auto number = notation::ordinal_in_words(text.substr(begin, end - begin));
  // A first, second or third meeting is told in words.
  if (!number || *number < 10 || is_set_apart(block.facts, at))
    return;
  const Range range{static_cast<Offset>(begin), static_cast<Offset>(end)};
  const std::string figures = std::to_string(*number) + std::string{notation::ordinal_suffix(*number)};
  reporter.report(range, "A plenary meeting is numbered in figures: " + figures)
      .at_most(Severity::hint)
      .fix("Write " + figures, FixKind::suggested, {{range, figures}});
}

void check(const BlockView& block, Reporter& reporter) {
  const bool masthead = block.kind == syntax::Kind::masthead_line;
  if (!is_body(block) && !masthead)
    return;
  for_each_number(block.text, block.facts.content,
                  [&](Scan scan) { check_figures(block, scan, reporter); });
  if (masthead)
    return;
  for_each_word_beginning(block.text, block.facts.content, "meeting", [&](Offset at) {
    if (!Scan{block.text, at + 7}.word_goes_on() && word_before(block.text, at) == "plenary")
      check_words(block, at, reporter);
  });
}

} // namespace

extern constinit const Rule number_ordinal_sessions{
    .id = "number/ordinal-sessions",
    .title = "A session is numbered in words, a plenary meeting in figures",
    .severity = Severity::warning,
    .why = "“Seventy-eighth session”, “thirty-second special session”; “54th plenary meeting”. Sessions above "
           "the ninety-ninth have figures and are let be.",
    .good = R"(*The General Assembly*,

*Recalling* the report submitted to it at its seventy-seventh session,

*Decides* to discuss the report at its seventy-eighth session.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the report submitted to it at its 77th session,

*Decides* to discuss the report at its 78th session.
)",
    .source = sources::numbers_dates,
    .evidence = "Adopted texts of the General Assembly: sessions in words 5,565 times, in figures 21 times, all "
                "of them above the hundredth.",
    .block = check};

} // namespace unres::rules
