#include "notation/symbol_grammar.h"
#include "rules/sources.h"
#include "rules/symbol/symbols.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  symbol::for_each_symbol(block, [&](std::string_view typed, text::Range range) {
    const std::string expected = notation::with_dots(typed);
    if (expected != typed)
      reporter.report(range, "The symbol is written " + expected)
          .fix("Write " + expected, FixKind::safe, {{range, expected}});
  });
}

} // namespace

extern constinit const Rule symbol_body_dot{
    .id = "symbol/body-dot",
    .title = "A dot stands after C, CN, CONF, L, Add and their like; none after RES, HRC and PRST",
    .severity = Severity::warning,
    .reads = Reads::all,
    .why =
        "The letters of a symbol that stand for a body, a kind of document or a change to it are parted "
        "from their number by a dot: E/CN.15/2015/16, A/77/L.12/Rev.1. RES, HRC, PRST, INF and NGO after "
        "the organ have a slash. A search finds a document under its exact symbol alone.",
    .good = R"(*The General Assembly*,

*Taking note* of the report of the Secretary-General,[^1]

*Decides* to discuss the report.

[^1]: E/CN.15/2015/16.
)",
    .bad = R"(*The General Assembly*,

*Taking note* of the report of the Secretary-General,[^1]

*Decides* to discuss the report.

[^1]: E/CN15/2015/16.
)",
    .source = sources::document_symbols,
    .evidence = "279 adopted texts: of about 2,000 symbols, none lacks a dot or has one too many.",
    .block = check};

} // namespace unres::rules
