#include "rules/operative/later_verb.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

using operative::Certainty;
using wording::Prose;

// Nothing but a closing mark and a space stands before "and".
bool lacks_comma(std::string_view gap) { return gap == " " || gap == "” " || gap == ") " || gap == "\" "; }

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.kind == syntax::Kind::subparagraph ||
      block.facts.opening.form != model::VerbForm::finite || block.text.find(" and ") == std::string_view::npos)
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 2; i + 2 < prose.size(); ++i) {
    if (!prose.is(i, "and") || !lacks_comma(prose.gap(i)) || prose.is_quoted(i))
      continue;
    const auto later = operative::later_verb(prose, i);
    if (!later || later->certainty == Certainty::none)
      continue;
    const std::string words{prose.read(i, later->verb)};
    auto finding = reporter.report(prose.place(i, later->verb),
                                   "A comma goes before “" + words + "”, a decision of its own");
    finding.fix("Add the comma", FixKind::suggested, {{prose.gap_end(i), ","}});
    // In a short sentence without other marks the parts are plain enough.
    if (later->certainty != Certainty::sure || !later->after_comma)
      finding.at_most(Severity::hint);
  }
}

} // namespace

extern constinit const Rule operative_second_verb_comma{
    .id = "operative/second-verb-comma",
    .title = "A comma goes before “and” and the next decision of a paragraph",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Lists have no comma before “and”, so that the one before a verb tells where a decision ends and the "
           "next begins. Two verbs that share an object have none (“Welcomes and encourages the work”), nor has "
           "“and” between nouns, infinitives and the verbs of a clause. It is a warning where commas stand in the "
           "decision before and the verb can only be the organ's, else a hint. The Security Council goes either "
           "way.",
    .good = R"(*The General Assembly*

*Notes* the lamps, the oil and the wicks, and requests the Secretary-General to report.
)",
    .bad = R"(*The General Assembly*

*Notes* the lamps, the oil and the wicks and requests the Secretary-General to report.
)",
    .source = sources::punctuation,
    .evidence = "With the comma: General Assembly 13,265 of 13,719, Economic and Social Council 937 of 976, Human "
                "Rights Council 733 of 770; Security Council 71 per cent.",
    .block = check};

} // namespace unres::rules
