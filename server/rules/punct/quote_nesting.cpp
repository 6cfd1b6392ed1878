#include "rules/punct/marks.h"
#include "rules/punct/quotes.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using quotes::Quote;
using quotes::Typed;
using text::Range;

constexpr std::ptrdiff_t words_of_a_sentence = 4;

// Marks that are typed straight are of punct/curly-quotes.
void check_inner_marks(const Quote& quote, Reporter& reporter) {
  if (quote.level != 1 || quote.open.typed != Typed::curly || quote.close.typed != Typed::curly)
    return;
  reporter.report({quote.open.range.begin, quote.close.range.end}, "A quotation within a quotation takes single marks: ‘ and ’")
      .fix("Write ‘ and ’", FixKind::suggested,
           {{quote.open.range, std::string{single_open}}, {quote.close.range, std::string{single_close}}});
}

// A whole sentence: from a capital to a full stop within the marks.
bool is_whole_sentence(std::string_view inside) {
  return inside.size() > 2 && is_ascii_upper(inside.front()) && inside.back() == '.' && !is_ascii_upper(inside[inside.size() - 2]) &&
         std::count(inside.begin(), inside.end(), ' ') >= words_of_a_sentence;
}

void check_colon(const BlockView& block, const Quote& quote, Reporter& reporter) {
  const std::size_t end = before_space(block.text, quote.open.range.begin);
  if (quote.level != 0 || end == 0 || end == quote.open.range.begin || !is_whole_sentence(text::slice(block.text, quote.inside())))
    return;
  const bool comma = block.text[end - 1] == ',';
  if (!comma && !is_ascii_letter(block.text[end - 1]))
    return;
  const auto at = static_cast<text::Offset>(end);
  const Range place{comma ? at - 1 : at, at};
  reporter.report(quote.open.range, "A colon comes before a quotation that is a whole sentence")
      .fix(comma ? "Write a colon" : "Insert a colon", FixKind::suggested, {{place, ":"}});
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_sentence(block) || block.text.find(quote_open) == std::string_view::npos)
    return;
  for (const Quote& quote : quotes::read_marks(block).quotes) {
    if (!quote.certain || quote.single || is_being_typed(block, quote.close.range.end))
      continue;
    check_inner_marks(quote, reporter);
    check_colon(block, quote, reporter);
  }
}

} // namespace

extern constinit const Rule punct_quote_nesting{
    .id = "punct/quote-nesting",
    .title = "A quoted sentence follows a colon, and a quotation within another has single marks",
    .severity = Severity::hint,
    .why = "A fragment goes on with the sentence around it and begins in lower case. A whole sentence, from its capital "
           "to its full stop, is introduced by a colon. What is quoted within a quotation stands in ‘ and ’.",
    .good = R"(*The General Assembly*,

*Recalling* the words of the keeper: “The lamps burn through the night.”,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* that the keeper said “The lamps burn through the night.”,

*Decides* to keep the lamps lit.
)",
    .source = sources::quotations,
    .evidence = "Adopted texts of the test corpus: no quotation in double marks within another, no sentence with its full stop "
                "within the marks.",
    .block = check};

} // namespace unres::rules
