#include "rules/paragraphs.h"
#include "rules/sources.h"

#include <utility>

namespace unres::rules {
namespace {

// The label with the white space behind it.
text::Range with_space(const workspace::Document& document, text::Range label) {
  const std::string& text = document.text();
  while (label.end < text.size() && text[label.end] == ' ')
    ++label.end;
  return label;
}

// "OP7" becomes "7."; a further version has no number that it could keep.
std::vector<text::Edit> number_all(const Resolution& r) {
  std::vector<text::Edit> edits;
  for_each(r, Role::operative, [&](const Paragraph& p, Index) {
    const model::Label& label = r.facts(p.first).label;
    if (label.form == model::LabelForm::working && label.latin == 0)
      edits.push_back({r.blocks[p.first].absolute(label.range), std::to_string(label.number).append(".")});
  });
  return edits;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  bool mended = false;
  for (const Paragraph& p : r.paragraphs) {
    const model::Label& label = r.facts(p.first).label;
    if (label.form != model::LabelForm::working)
      continue;
    const text::Range range = r.blocks[p.first].absolute(label.range);
    const std::string typed{document.slice(range)};
    auto finding = reporter.report(range, "“" + typed + "” is a label of working papers");
    if (typed.starts_with("PP"))
      finding.fix("Remove the label", FixKind::safe, {{with_space(document, range), ""}});
    else if (label.latin == 0 && p.role == Role::operative && !std::exchange(mended, true))
      finding.fix("Number the operative paragraphs without OP", FixKind::safe, number_all(r));
  }
}

} // namespace

extern constinit const Rule nego_pp_op_labels{
    .id = "nego/pp-op-labels",
    .title = "A text to be submitted has no PP and OP labels",
    .severity = Severity::warning,
    .reads = Reads::resolutions,
    .in_draft = false,
    .why = "Negotiators count preambular paragraphs as PP1, PP2 and operative ones as OP1, OP2. In a text to be "
           "submitted the preamble has no numbers, and operative paragraphs have a number and a full stop. While "
           "a text is being negotiated nothing is reported.",
    .good = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: Limited

Seventy-ninth session

Agenda item 912

Lighthouses

**Austria and Italy: draft resolution**

**Lighthouses**

*The General Assembly*,

*Guided* by the Charter of the United Nations,

1. *Urges* all keepers to listen;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

PP1 *Guided* by the Charter of the United Nations,

OP1 *Urges* all keepers to listen;

OP2 *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts of the test corpus have none.",
    .document = check};

} // namespace unres::rules
