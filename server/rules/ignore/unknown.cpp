#include "rules/registry.h"
#include "rules/silence.h"
#include "rules/sources.h"
#include "support/nearest.h"

#include <algorithm>

namespace unres::rules {
namespace {

// A name at the end of the comment may be half typed.
bool is_begun(const workspace::Document& document, const Silence& silence, const SilencedRule& rule) {
  return rule.range.end == silence.range.end && std::any_of(rule_names().begin(), rule_names().end(), [&](std::string_view name) {
    return name.starts_with(document.slice(rule.range));
  });
}

void check(const workspace::Document& document, const std::vector<Silence>& silences, Reporter& reporter) {
  for (const Silence& silence : silences) {
    if (silence.rules.empty() && !silence.reason.empty())
      reporter.report(silence.range, "A comment that silences names the rule: unres-ignore rule/id: reason");
    for (const SilencedRule& rule : silence.rules) {
      if (rule.known || is_begun(document, silence, rule))
        continue;
      const std::vector<std::string_view> meant = nearest(rule.name, rule_names(), 1);
      std::string message = "There is no rule ";
      message.append(rule.name);
      if (meant.empty()) {
        reporter.report(rule.range, std::move(message));
        continue;
      }
      message.append("; is it ").append(meant.front()).push_back('?');
      reporter.report(rule.range, std::move(message))
          .fix("Write " + std::string{meant.front()}, FixKind::suggested, {{rule.range, std::string{meant.front()}}});
    }
  }
}

} // namespace

extern constinit const Rule ignore_unknown{
    .id = "ignore/unknown",
    .title = "A comment silences a rule that there is",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why = "`%% unres-ignore rule/id: reason` silences a rule or a whole family on its line or, alone on a line, "
           "on the line below; `unres-ignore-file` in the whole text. A name that is not known silences nothing.",
    .good = R"(*The General Assembly*

%% unres-ignore number/percent: quoted from the tender as it stands
*Notes* that 25% of the lamps are lit.
)",
    .bad = R"(*The General Assembly*

%% unres-ignore number/per-cent: quoted from the tender as it stands
*Notes* that 25% of the lamps are lit.
)",
    .source = sources::unres,
    .evidence = "",
    .silencing = check};

} // namespace unres::rules
