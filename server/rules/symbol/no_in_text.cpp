#include "notation/symbol.h"
#include "notation/symbol_grammar.h"
#include "rules/sources.h"
#include "rules/symbol/symbols.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  symbol::for_each_symbol(block, [&](std::string_view typed, text::Range range) {
    const auto halves = notation::halves_of(typed);
    // A virus has a slash too (A/H1N1), and citation/no-symbol-in-text speaks of resolutions.
    if (!notation::is_united_nations_root(halves.front().root) || halves.front().parts.size() < 2 ||
        notation::read_adopted_symbol(typed))
      return;
    reporter.report(range, "The text names the document, and a note gives its symbol " + std::string{typed});
  });
}

} // namespace

extern constinit const Rule symbol_no_in_text{
    .id = "symbol/no-in-text",
    .title = "A document's symbol stands in a note, not in the text",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .in_mun = false,
    .why =
        "Resolutions of the General Assembly, the Economic and Social Council and the Human Rights "
        "Council name a document (“the report of the Secretary-General”) and give its symbol in a "
        "footnote. Symbols stand in the masthead and in notes alone. Security Council texts have no notes "
        "and put symbols in parentheses. Annexes are let be.",
    .good = R"(*The General Assembly*,

*Taking note* of the report of the Secretary-General,[^1]

*Decides* to discuss the report.

[^1]: A/77/127.
)",
    .bad = R"(*The General Assembly*,

*Taking note* of the report of the Secretary-General (A/77/127),

*Decides* to discuss the report.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts of the three bodies: no symbol in the text proper.",
    .block = check};

} // namespace unres::rules
