#include "index/sessions.h"
#include "notation/symbol.h"
#include "rules/scan.h"
#include "rules/sources.h"
#include "rules/symbol/symbols.h"

#include <algorithm>

namespace unres::rules {
namespace {

using notation::AdoptedText;
using text::Offset;
using text::Range;

std::string_view noun_of(const AdoptedText& adopted) {
  return adopted.kind == notation::TextKind::resolution ? "resolution" : "decision";
}

bool is_noun(std::string_view word, std::string_view noun) {
  return word == noun || (word.starts_with(noun) && word.substr(noun.size()) == "s");
}

// What takes the place of a symbol: "70/1" after "resolution", else "resolution 70/1" with the body before it
// where the text is another's and does not name it.
std::string citation_of(const CitingView& view, const AdoptedText& adopted, std::string_view before, std::size_t at) {
  const std::string number = notation::written(adopted.number);
  const std::string noun{noun_of(adopted)};
  if (is_noun(lower(word_before(before, at)), noun))
    return number;
  const std::string_view body = notation::name_of(adopted.body).name;
  const bool named = trimmed(before).ends_with(body) || adopted.body == view.cited.own;
  return (named ? "" : std::string{body} + " ") + noun + " " + number;
}

// Whether the number in the place of the symbol has its date where it should: at its first mention, and there
// alone. The Security Council's numbers have the year.
bool is_dated_rightly(const CitingView& view, const AdoptedText& adopted, Offset at, bool dated) {
  const auto same = [&](const citations::Cited& cited) {
    return cited.counts && cited.body == adopted.body && cited.number().whole() == adopted.number.whole();
  };
  const auto& all = view.cited.all;
  const auto first = std::find_if(all.begin(), all.end(), same);
  if (first == all.end())
    return dated || adopted.body == notation::Body::sc;
  return first->range.begin < at && !dated;
}

// The " (XV)" or "(S-IV)" behind "A/RES/1514", which is part of the number; empty where there is none.
Range session_behind(std::string_view text, Offset end) {
  Scan scan{text, end};
  scan.take_space();
  const std::size_t close = scan.rest().substr(0, 12).find(')');
  if (!scan.rest().starts_with('(') || close == std::string_view::npos)
    return {end, end};
  return {end, scan.at() + static_cast<Offset>(close) + 1};
}

// S/RES/1373 is 1373 (2001).
void add_year(AdoptedText& adopted) {
  notation::Number& number = adopted.number;
  if (adopted.body != notation::Body::sc || number.form != notation::NumberForm::bare || !number.tail.empty())
    return;
  if (const auto year = index::council_year(number.number)) {
    number.form = notation::NumberForm::year_in_parentheses;
    number.session = static_cast<std::uint16_t>(*year);
  }
}

void check_symbol(const CitingView& view, const model::Block& block, Range span, Reporter& reporter) {
  const std::string_view text = view.document.slice(block.range());
  if (span.begin > 0 && text[span.begin - 1] == '/') // The address of a document.
    return;
  auto adopted = notation::read_adopted_symbol(text::slice(text, span));
  if (adopted && adopted->number.form == notation::NumberForm::bare) {
    span.end = session_behind(text, span.end).end;
    adopted = notation::read_adopted_symbol(text::slice(text, span));
  }
  if (adopted && !text.substr(span.end).empty())
    add_year(*adopted);
  if (!adopted || adopted->number.form == notation::NumberForm::bare) // "A/RES/7" is still being typed.
    return;
  const Range range = block.absolute(span);
  const std::string expected = citation_of(view, *adopted, text.substr(0, span.begin), span.begin);
  const bool number_alone = expected == notation::written(adopted->number);
  const std::string shown = number_alone ? std::string{noun_of(*adopted)} + " " + expected : expected;
  Scan after{text, span.end};
  const bool dated = after.take_space() && after.take("of") && after.take_space() && !after.take_digits().empty();
  reporter.report(range, "The text cites it as “" + shown + "”, not by its symbol")
      .fix("Write “" + expected + "”",
           is_dated_rightly(view, *adopted, range.begin, dated) ? FixKind::safe : FixKind::suggested,
           {{range, expected}});
}

void check(const CitingView& view, Reporter& reporter) {
  for (const model::Block& block : view.document.model().blocks) {
    const BlockView body{view.document.slice(block.range()), *block.facts, block.kind, block.region, view.profile};
    if (is_body(body))
      symbol::for_each_symbol(body, [&](std::string_view, Range span) { check_symbol(view, block, span, reporter); });
  }
}

} // namespace

extern constinit const Rule citation_no_symbol_in_text{
    .id = "citation/no-symbol-in-text",
    .title = "The text cites resolution 70/1, not A/RES/70/1",
    .severity = Severity::error,
    .profiles = all_but_sc,
    .why = "A symbol is for finding a document. The text cites a resolution or decision by its number, after "
           "the body that adopted it where that is another one. Notes, quotations and annexes are let be, and so "
           "are texts of the Security Council.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution A/RES/76/187 of 16 December 2021,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "Adopted texts: no symbol of a resolution in the text of the General Assembly and the two "
                "Councils that follow its style; 55 in texts of the Security Council.",
    .citing = check};

} // namespace unres::rules
