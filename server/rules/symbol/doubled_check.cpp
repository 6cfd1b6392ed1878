#include "notation/symbol_grammar.h"
#include "rules/sources.h"
#include "rules/symbol/symbols.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  symbol::for_each_symbol(block, [&](std::string_view typed, text::Range range) {
    const auto halves = notation::halves_of(typed);
    if (halves.size() != 2 || halves[0].root != "A" || halves[0].parts.empty() || halves[1].parts.size() < 2)
      return;
    const auto session = halves[0].parts[0].number();
    const auto year = halves[1].parts[0].number();
    if (!session || !year || *session > 200 || *year < 1945 || *year > 2100) // "S/26560" has no year.
      return;
    const int opens = 1945 + *session;
    if (*year != opens && *year != opens + 1)
      reporter.report(range, "Session " + std::to_string(*session) + " is of " + std::to_string(opens) + " and " +
                                 std::to_string(opens + 1) + ", not of " + std::to_string(*year));
  });
}

} // namespace

extern constinit const Rule symbol_doubled_check{
    .id = "symbol/doubled-check",
    .title = "In a double symbol the session and the year agree",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why = "A document of two organs has two symbols. A session of the General Assembly opens in "
           "September of the year 1945 + session and ends in the next, so the year of the other organ is "
           "one of the two.",
    .good = R"(*The General Assembly*,

*Taking note* of the letter from the President,[^1]

*Decides* to discuss the letter.

[^1]: A/77/268-S/2022/600.
)",
    .bad = R"(*The General Assembly*,

*Taking note* of the letter from the President,[^1]

*Decides* to discuss the letter.

[^1]: A/77/268-S/2020/600.
)",
    .source = sources::document_symbols,
    .evidence = "279 adopted texts: all double symbols with a session and a year agree.",
    .block = check};

} // namespace unres::rules
