#include "notation/symbol_grammar.h"
#include "rules/sources.h"
#include "rules/symbol/symbols.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  symbol::for_each_symbol(block, [&](std::string_view typed, text::Range range) {
    for (const notation::SymbolHalf& half : notation::halves_of(typed))
      if (notation::is_out_of_order(half))
        reporter.report(range, "Corr. comes after the Add. or Rev. that it corrects, as in A/74/1/Add.2/Corr.1");
  });
}

} // namespace

extern constinit const Rule symbol_suffix_order{
    .id = "symbol/suffix-order",
    .title = "A corrigendum stands after the addendum or revision that it corrects",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why = "What a symbol ends with is read from left to right: A/74/1/Add.2/Corr.1 corrects the second "
           "addendum. Nothing is added to a corrigendum or revised in it.",
    .good = R"(*The General Assembly*,

*Taking note* of the report of the Secretary-General,[^1]

*Decides* to discuss the report.

[^1]: A/74/1/Add.2/Corr.1.
)",
    .bad = R"(*The General Assembly*,

*Taking note* of the report of the Secretary-General,[^1]

*Decides* to discuss the report.

[^1]: A/74/1/Corr.1/Add.2.
)",
    .source = sources::document_symbols,
    .evidence = "279 adopted texts: where a symbol has both, Corr. comes last.",
    .block = check};

} // namespace unres::rules
