#include "index/sessions.h"
#include "notation/symbol_grammar.h"
#include "rules/scan.h"
#include "rules/sources.h"
#include "rules/symbol/symbols.h"

#include <algorithm>

namespace unres::rules {
namespace {

using notation::SymbolHalf;
using text::Offset;
using text::Range;

// The " Rev.1" behind a symbol, of which it is a part; empty where there is none. "Add" counts before a
// figure alone, for it is a word too.
Range loose_suffix(std::string_view text, Offset end) {
  Scan scan{text, end};
  if (!scan.take_space())
    return {end, end};
  for (const std::string_view suffix : {"Add", "Amend", "Corr", "Rev"}) {
    Scan number = scan;
    if (!number.take(suffix))
      continue;
    number.take(".");
    if (!number.take_digits().empty() && !number.word_goes_on())
      return {end, number.at()};
  }
  return {end, end};
}

void check_letters(std::string_view typed, Range range, Reporter& reporter) {
  const std::string expected = notation::with_letters(typed);
  if (expected != typed)
    reporter.report(range, "The symbol is written " + expected)
        .fix("Write " + expected, FixKind::suggested, {{range, expected}});
}

void check_suffix(std::string_view text, Range range, Reporter& reporter) {
  const Range loose = loose_suffix(text, range.end);
  if (loose.empty())
    return;
  Scan scan{text, loose.begin};
  scan.take_space();
  std::string suffix = "/" + std::string{text.substr(scan.at(), loose.end - scan.at())};
  suffix = notation::with_dots("A" + suffix).substr(1);
  reporter.report({range.begin, loose.end}, "A slash parts the symbol from what changes it: write " + suffix)
      .fix("Write " + suffix, FixKind::suggested, {{loose, suffix}});
}

// Nothing comes after, or the year has been begun.
bool is_being_typed(std::string_view rest) {
  rest = trimmed(rest);
  if (rest.starts_with('('))
    rest.remove_prefix(1);
  return std::all_of(rest.begin(), rest.end(), is_ascii_digit);
}

// S/RES/1373, S/RES/1373/2001 and S/RES/2001/1373 for S/RES/1373 (2001).
bool check_council(std::string_view text, std::string_view typed, Range range, const SymbolHalf& half,
                   Reporter& reporter) {
  if (half.root != "S" || half.parts.size() < 2 || half.parts[0].text != "RES")
    return false;
  if (!half.parts[1].number() || is_being_typed(text.substr(range.end)))
    return typed.find('(') == std::string_view::npos;
  int number = *half.parts[1].number();
  if (half.parts.size() > 2 && half.parts[2].number() && index::council_year(*half.parts[2].number()) == number)
    number = *half.parts[2].number();
  const auto year = index::council_year(number);
  const std::string expected =
      "S/RES/" + std::to_string(number) + " (" + (year ? std::to_string(*year) : "year") + ")";
  auto finding = reporter.report(range, "The year belongs to the symbol: " + expected);
  if (year)
    finding.fix("Write " + expected, FixKind::suggested, {{range, expected}});
  return true;
}

void check(const BlockView& block, Reporter& reporter) {
  symbol::for_each_symbol(block, [&](std::string_view typed, Range range) {
    check_letters(typed, range, reporter);
    for (const SymbolHalf& half : notation::halves_of(typed)) {
      if (!notation::is_united_nations_root(half.root))
        continue;
      // In the text, citation/no-symbol-in-text has the last word on resolutions.
      const bool in_text = is_body(block) && block.profile != model::Profile::sc;
      if (!in_text && check_council(block.text, typed, range, half, reporter))
        return;
      if (const auto fault = notation::session_fault(half))
        reporter.report(range, "In " + std::string{typed} + ", " + *fault);
    }
    check_suffix(block.text, range, reporter);
  });
}

} // namespace

extern constinit const Rule symbol_grammar{
    .id = "symbol/grammar",
    .title = "A symbol is put together as its organ does it",
    .severity = Severity::warning,
    .reads = Reads::all,
    .why =
        "A symbol names the organ, the body, the session or the year, the document and what was changed "
        "in it, in this order and with slashes between them: A/C.3/77/L.12/Rev.1. The General Assembly "
        "counts sessions, the Security Council and the Economic and Social Council count years, and a "
        "resolution of the Security Council has its year in parentheses. Symbols of other roots are let "
        "be.",
    .good = R"(*The General Assembly*,

*Taking note* of the draft of the Third Committee,[^1]

*Decides* to discuss the draft.

[^1]: A/C.3/77/L.12/Rev.1.
)",
    .bad = R"(*The General Assembly*,

*Taking note* of the draft of the Third Committee,[^1]

*Decides* to discuss the draft.

[^1]: A/C.3/77/L.12 Rev.1.
)",
    .source = sources::document_symbols,
    .evidence = "279 adopted texts: of about 2,000 symbols two fail, both S/1906/2020.",
    .block = check};

} // namespace unres::rules
