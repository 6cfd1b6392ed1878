#include "support/characters.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using model::VerbForm;

// "*Also request*s": the emphasis ends inside the word, which is right.
bool emphasis_cuts_word(std::string_view block, text::Offset end) {
  return end + 1 < block.size() && (block[end] == '*' || block[end] == '_') &&
         is_ascii_letter(block[end + 1]);
}

// "1. Review of the report" may be the heading of a list.
bool reads_as_noun(std::string_view block, const model::Facts& facts) {
  return facts.opening.form == VerbForm::base && !facts.lead &&
         (facts.end.mark == 0 || block.substr(facts.opening.verb.end).starts_with(" of "));
}

bool breaks_form(const workspace::Document& document, const Paragraph& p) {
  const Resolution& r = document.model();
  const model::Facts& facts = r.facts(p.first);
  const model::Opening& opening = facts.opening;
  if (facts.label.form == model::LabelForm::none || opening.operative != nullptr ||
      facts.words < 2 || is_misplaced_preambular(r, p))
    return false;
  const bool wrong = opening.form == VerbForm::participle || opening.form == VerbForm::base ||
                     (opening.preambular != nullptr && opening.form != VerbForm::finite);
  const std::string_view text = document.slice(r.blocks[p.first].range());
  // The paragraphs of a declaration that the resolution sets out end with full stops.
  return wrong && (facts.lead || r.end_mark(p).mark != '.') && !reads_as_noun(text, facts) &&
         !emphasis_cuts_word(text, opening.verb.end) && !has_later_verb(document, p);
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for_each(r, Role::operative, [&](const Paragraph& p, Index) {
    if (!breaks_form(document, p))
      return;
    const model::Block& block = r.blocks[p.first];
    const model::Opening& opening = block.facts->opening;
    const text::Range words = opening.preambular != nullptr
                                  ? opening.preambular_range
                                  : text::Range{opening.first_word.begin, opening.verb.end};
    const std::string_view text = document.slice(block.range());
    const auto forms = model::forms_of(text::slice(text, opening.verb));
    // "Recognizing and affirming" has a second verb to change, which is left to the drafter.
    const bool alone = !text.substr(opening.verb.end).starts_with(" and ");
    if (!forms || !alone) {
      reporter.report(
          block.absolute(words),
          "An operative paragraph opens with a verb in the third person, such as “Requests”");
      return;
    }
    const text::Edit edit = verb_edit(document, p, forms->finite, model::Part::operative);
    reporter
        .report(block.absolute(words),
                "An operative paragraph opens with a verb in the third person: “" +
                    edit.replacement + "”")
        .fix("Write “" + edit.replacement + "”", FixKind::suggested, {edit});
  });
}

} // namespace

extern constinit const Rule operative_verb_form{
    .id = "operative/verb-form",
    .title = "An operative paragraph opens with a verb in the third person",
    .severity = Severity::error,
    .why =
        "The subject of every operative paragraph is the organ named in the first line: the "
        "General "
        "Assembly requests, urges, decides. Participles belong to the preamble. A Security Council "
        "paragraph that begins “Acting …, decides” has its verb and is not reported, nor are the "
        "paragraphs of a declaration that the resolution sets out.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requesting* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: 2 operative paragraphs of 239 texts open in another form.",
    .document = check};

} // namespace unres::rules
