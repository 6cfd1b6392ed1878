#include "rules/silence.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// What goes with a comment: the line that it has to itself, or the space before it.
text::Range removed_with(const workspace::Document& document, text::Range comment) {
  const std::string_view text = document.text();
  text::Range range = comment;
  while (range.begin > 0 && (text[range.begin - 1] == ' ' || text[range.begin - 1] == '\t'))
    --range.begin;
  const std::size_t line = document.lines().line_of(comment.begin);
  if (range.begin == document.lines().start(line))
    range.end = line + 1 < document.lines().count() ? document.lines().start(line + 1) : range.end;
  return range;
}

void check(const workspace::Document& document, const std::vector<Silence>& silences, Reporter& reporter) {
  for (const Silence& silence : silences)
    for (const SilencedRule& rule : silence.rules) {
      // A rule that does not run here, in this mode or this organ, may find something elsewhere.
      if (!rule.known || !rule.runs || rule.used)
        continue;
      auto finding = reporter.report(rule.range, std::string{rule.name} + " finds nothing here");
      if (silence.rules.size() == 1)
        finding.fix("Remove the comment", FixKind::suggested, {{removed_with(document, silence.range), ""}});
    }
}

} // namespace

extern constinit const Rule ignore_unused{
    .id = "ignore/unused",
    .title = "A comment that silences nothing goes",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why = "A comment left over from an earlier version hides what may be wrong one day. Only rules that run on "
           "this text are counted: what final mode alone finds, or another organ's rules, are let be.",
    .good = R"(*The General Assembly*

*Notes* that 25% of the lamps are lit. %% unres-ignore number/percent: quoted from the tender
)",
    .bad = R"(*The General Assembly*

*Notes* that 25 per cent of the lamps are lit. %% unres-ignore number/percent: quoted from the tender
)",
    .source = sources::unres,
    .evidence = "",
    .silencing = check};

} // namespace unres::rules
