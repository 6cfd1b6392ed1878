#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check_sentence(const workspace::Document& document, const Sentence& sentence,
                    Reporter& reporter) {
  const Resolution& r = document.model();
  Index only = model::none;
  for (Index i = sentence.first; i < sentence.last; ++i) {
    if (r.paragraphs[i].role != Role::operative)
      continue;
    if (only != model::none)
      return;
    only = i;
  }
  // Only the full stop tells that no second paragraph is about to be typed.
  if (only == model::none || r.end_mark(r.paragraphs[sentence.last - 1]).mark != '.')
    return;
  const model::Block& block = r.blocks[r.paragraphs[only].first];
  const model::Label& label = block.facts->label;
  if (label.form != model::LabelForm::number_dot || label.number != 1 || label.latin != 0)
    return;
  reporter.report(block.absolute(label.range), "A single operative paragraph is not numbered")
      .fix("Remove the number", FixKind::safe,
           {{block.absolute({label.range.begin, block.facts->content.begin}), ""}});
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const Sentence& sentence : sentences(document.model()))
    check_sentence(document, sentence, reporter);
}

} // namespace

extern constinit const Rule operative_single_unnumbered{
    .id = "operative/single-unnumbered",
    .title = "A single operative paragraph is not numbered",
    .severity = Severity::warning,
    .profiles = all_but_sc, // Of 43 Security Council texts with one paragraph, 5 number it.
    .why = "A number tells one paragraph from another; where there is only one, it has none.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Takes note* of the report of the Secretary-General.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Takes note* of the report of the Secretary-General.
)",
    .source = sources::paragraphs,
    .evidence =
        "Adopted texts: General Assembly 37 of 37, Economic and Social Council 37 of 37, Human "
        "Rights Council 4 of 4.",
    .document = check};

} // namespace unres::rules
