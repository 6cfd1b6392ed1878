#include "rules/punct/marks.h"
#include "rules/punct/quotes.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using quotes::Mark;
using quotes::Quote;
using quotes::Typed;

void replace(const Mark& mark, std::string_view curly, std::string message, Reporter& reporter) {
  message += curly;
  reporter.report(mark.range, std::move(message))
      .fix("Write " + std::string{curly}, FixKind::safe, {{mark.range, std::string{curly}}});
}

std::string words_for(const Mark& mark, std::string_view of_straight, std::string_view of_reversed) {
  return std::string{mark.typed == Typed::straight ? of_straight : of_reversed};
}

// Both marks at once, where the pair changes its kind: one alone would pair with another mark.
void replace_pair(const Quote& quote, bool inner, Reporter& reporter) {
  const std::string open{inner ? single_open : quote_open};
  const std::string close{inner ? single_close : quote_close};
  const std::string pair = open + " and " + close;
  reporter.report({quote.open.range.begin, quote.close.range.end},
                  (inner ? "A quotation within a quotation takes single curly marks: " : "A quotation takes double curly marks: ") + pair)
      .fix("Write " + pair, FixKind::safe, {{quote.open.range, open}, {quote.close.range, close}});
}

void check(const BlockView& block, Reporter& reporter) {
  if (block.text.find_first_of("\"'") == std::string_view::npos && block.text.find(quote_close) == std::string_view::npos &&
      block.text.find(single_open) == std::string_view::npos)
    return;
  const quotes::Marks marks = quotes::read_marks(block);
  for (const Mark& mark : marks.apostrophes)
    if (!is_being_typed(block, mark.range.end))
      replace(mark, single_close, words_for(mark, "An apostrophe is curly: ", "This is the mark of an apostrophe: "), reporter);
  for (const Quote& quote : marks.quotes) {
    if (!quote.certain || is_being_typed(block, quote.close.range.end))
      continue;
    const bool inner = quote.level % 2 != 0;
    const bool all_straight = quote.open.typed == Typed::straight && quote.close.typed == Typed::straight;
    if (all_straight && (inner || quote.single)) {
      replace_pair(quote, inner, reporter);
      continue;
    }
    if (quote.open.typed != Typed::curly)
      replace(quote.open, quote_open, words_for(quote.open, "A quotation mark is curly: ", "This mark opens a quotation: "), reporter);
    if (quote.close.typed != Typed::curly)
      replace(quote.close, quote_close, words_for(quote.close, "A quotation mark is curly: ", "This mark closes a quotation: "), reporter);
  }
}

} // namespace

extern constinit const Rule punct_curly_quotes{
    .id = "punct/curly-quotes",
    .title = "Quotation marks and apostrophes are curly",
    .severity = Severity::warning,
    .why = "Quotations stand in “ and ”, a quotation within one in ‘ and ’, and an apostrophe is ’. Feet, inches, "
           "code, addresses and the targets of links are left alone, and so is a mark without its partner: it may "
           "still be typed.",
    .good = R"(*The General Assembly*,

*Recalling* the declaration entitled “Lamps and lights”, and Member States’ part in it,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the declaration entitled "Lamps and lights", and Member States' part in it,

*Decides* to keep the lamps lit.
)",
    .source = sources::quotations,
    .evidence = "The General Assembly, in 1,932 texts: 5,527 quotations and 5,440 apostrophes with curly marks, none with "
                "straight ones.",
    .block = check};

} // namespace unres::rules
