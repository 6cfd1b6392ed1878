#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

bool is_organ(const Prose& prose, std::size_t i) {
  return prose.has(i, {"General", "Assembly"}) || prose[i] == "Assembly" || prose.has(i, {"Human", "Rights", "Council"}) ||
         prose[i] == "Council";
}

// "to the General Assembly at its next session", "to the next session of the Council"; other bodies meet when
// they can.
bool is_of_organ(const Prose& prose, std::size_t session) {
  const bool before = session >= 4 && prose.is(session - 3, "at") && prose.is(session - 2, "its") &&
                      (prose[session - 4] == "Assembly" || prose[session - 4] == "Council");
  const bool after = prose.has(session + 1, {"of", "the"}) && is_organ(prose, session + 3);
  return before || after;
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.facts.opening.form != model::VerbForm::finite ||
      block.text.find("next session") == std::string_view::npos)
    return;
  const Prose& prose = block.prose();
  bool requested = false;
  for (std::size_t i = 0; i < prose.size(); ++i) {
    if (model::form_of(prose[i]) == model::VerbForm::finite)
      requested = prose.is_one_of(i, {"requests", "invites"});
    if (requested && prose.has(i, {"next", "session"}) && is_of_organ(prose, i + 1) && !prose.is_quoted(i))
      reporter.report(prose.place(i, i + 1), "Name the session in words, such as “eighty-first session”");
  }
}

} // namespace

extern constinit const Rule operative_report_formula{
    .id = "operative/report-formula",
    .title = "A report is requested for a session that is named",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "“Requests the Secretary-General to submit to the General Assembly at its eighty-first session a "
           "report on the implementation of the present resolution”: which session is next depends on when "
           "it is read. Sessions of subsidiary bodies are let be.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General to report to the General Assembly at its eighty-first session.
)",
    .bad = R"(*The General Assembly*

*Requests* the Secretary-General to report to the General Assembly at its next session.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus: the 14 that say “next session” speak of committees.",
    .block = check};

} // namespace unres::rules
