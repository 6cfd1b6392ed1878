#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>
#include <vector>

namespace unres::rules {
namespace {

void check(const NotingView& view, Reporter& reporter) {
  const std::vector<notes::Call>& calls = view.set.calls;
  for (std::size_t i = 1; i < calls.size(); ++i) {
    const notes::Call& call = calls[i];
    const text::Range between{calls[i - 1].range.end, call.range.begin};
    if (call.block != calls[i - 1].block || between.end < between.begin)
      continue;
    const std::string_view typed = view.document.slice(between);
    if (typed.empty() || typed == ", " || typed == " ")
      reporter.report(call.range, "A comma alone parts two calls").fix("Part them by a comma", FixKind::safe, {{between, ","}});
  }
}

} // namespace

extern constinit const Rule footnote_adjacent_comma{
    .id = "footnote/adjacent-comma",
    .title = "Calls at one place are parted by commas",
    .severity = Severity::warning,
    .why = "Two notes at one place are called with a comma between the calls and no space.",
    .good = R"(*The General Assembly*,

*Recalling* the reports,[^1],[^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127.

[^2]: A/77/128.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the reports,[^1][^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127.

[^2]: A/77/128.
)",
    .source = sources::footnote_indicators,
    .evidence = "",
    .noting = check};

} // namespace unres::rules
