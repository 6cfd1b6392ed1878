#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using model::LabelForm;

bool is_numbered(LabelForm form) {
  // PP1, PP2 are the labels of a working paper, and wanted there.
  return form == LabelForm::number_dot || form == LabelForm::number_parenthesis ||
         form == LabelForm::number_parentheses;
}

// One finding a text: the numbers of a preamble come and go together.
void check_sentence(const workspace::Document& document, const Sentence& sentence,
                    Reporter& reporter) {
  const Resolution& r = document.model();
  std::vector<text::Range> labels;
  std::vector<text::Edit> edits;
  for (Index i = sentence.first; i < sentence.last; ++i) {
    const Paragraph& p = r.paragraphs[i];
    const model::Block& block = r.blocks[p.first];
    const model::Facts& facts = *block.facts;
    if (p.role != Role::preambular || !is_numbered(facts.label.form))
      continue;
    labels.push_back(block.absolute(facts.label.range));
    edits.push_back({block.absolute({facts.label.range.begin, facts.content.begin}), ""});
  }
  if (labels.empty())
    return;
  auto finding = reporter.report(labels.front(), "Preambular paragraphs are not numbered");
  finding.fix(labels.size() == 1 ? "Remove the number" : "Remove the numbers of the preamble",
              FixKind::safe, std::move(edits));
  for (std::size_t i = 1; i < labels.size(); ++i)
    finding.related(labels[i], "Numbered too");
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const Sentence& sentence : sentences(document.model()))
    check_sentence(document, sentence, reporter);
}

} // namespace

extern constinit const Rule preamble_unnumbered{
    .id = "preamble/unnumbered",
    .title = "Preambular paragraphs are not numbered",
    .severity = Severity::warning,
    .why = "Only operative paragraphs carry numbers; a preambular one is cited as “the third "
           "preambular paragraph”. PP1, PP2 in a working paper are not reported.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Convinced* of the need to act,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

(1) *Recalling* its resolution 76/187 of 16 December 2021,

(2) *Convinced* of the need to act,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts: no preambular paragraph of 239 texts has a number.",
    .document = check};

} // namespace unres::rules
