#include "phrases/sense.h"
#include "rules/inline_text.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  const model::Opening& opening = block.facts.opening;
  if (!is_body(block) || block.kind == syntax::Kind::subparagraph || opening.operative == nullptr)
    return;
  const phrases::Sense* sense = phrases::sense_of(model::Part::operative, opening.operative->text);
  if (sense == nullptr || !sense->neutral())
    return;
  const std::string phrase{text::slice(block.text, opening.operative_range)};
  reporter.report(opening.operative_range,
                  "“" + phrase + "” neither approves nor disapproves; “Welcomes” and “Endorses” approve");
}

} // namespace

extern constinit const Rule operative_takes_note_neutral{
    .id = "operative/takes-note-neutral",
    .title = "“Takes note of” and “Notes” neither approve nor disapprove",
    .severity = Severity::off, // It informs; a neutral word is often the very one agreed.
    .profiles = all_but_sc,
    .why = "The General Assembly settled in decision 55/488 that both are neutral. To approve, say Welcomes, "
           "Endorses or Takes note with appreciation of. Off unless it is turned on: it shows where a text is "
           "neutral, not that it should not be.",
    .good = R"(*The General Assembly*

*Welcomes* the report of the Secretary-General.
)",
    .bad = R"(*The General Assembly*

*Takes note* of the report of the Secretary-General.
)",
    .source = {"Dag Hammarskjöld Library, What does “takes note of” mean?", "https://ask.un.org/faq/109236"},
    .evidence = "General Assembly decision 55/488.",
    .block = check};

} // namespace unres::rules
