#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

bool creates(const Prose& prose, std::size_t i) {
  return prose.is_one_of(i, {"establish", "establishes", "create", "convene", "appoint", "organize", "hold"});
}

bool costs(const Prose& prose, std::size_t i) {
  return prose.is_one_of(i, {"fund", "post", "posts", "conference", "meeting", "meetings", "summit", "rapporteur",
                             "commission", "office", "secretariat", "mechanism", "mission", "panel"});
}

// The words that create something that costs, or that say who pays; empty for none.
text::Range costly(const Prose& prose) {
  constexpr std::size_t near = 6;
  for (std::size_t i = 0; i + 2 < prose.size(); ++i) {
    if (prose.is_quoted(i))
      continue;
    if (prose.has(i, {"within", "existing", "resources"}))
      return prose.place(i, i + 2);
    if (creates(prose, i))
      for (std::size_t at = i + 1; at < i + near && prose.goes_on(at); ++at)
        if (costs(prose, at))
          return prose.place(i, at);
  }
  return {};
}

void check(const BlockView& block, Reporter& reporter) {
  const model::Opening& opening = block.facts.opening;
  if (!is_body(block) || opening.form != model::VerbForm::finite)
    return;
  const std::string verb = lower(text::slice(block.text, opening.verb));
  if (verb != "decides" && verb != "requests" && verb != "establishes")
    return;
  if (const text::Range range = costly(Prose{block}); !range.empty())
    reporter.report(range, "This may need a statement of programme budget implications (rule 153)");
}

} // namespace

extern constinit const Rule operative_pbi{
    .id = "operative/pbi",
    .title = "What costs money needs a statement of programme budget implications",
    .severity = Severity::off, // Nobody can tell from the words alone; a reminder for those who want it.
    .profiles = {model::Profile::ga},
    .why = "A new post, body, fund or meeting goes to the Fifth Committee with a statement of what it costs (rule "
           "153 of the rules of procedure), and “within existing resources” is for that Committee to say. Off "
           "unless it is turned on: whether a thing is new is not in the words.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General to report.
)",
    .bad = R"(*The General Assembly*

*Decides* to convene a high-level meeting on lighthouses.
)",
    .source = {"United Nations Editorial Manual, Documents relating to programme budget implications",
               "https://www.un.org/dgacm/en/content/editorial-manual/pbis"},
    .evidence = "",
    .block = check};

} // namespace unres::rules
