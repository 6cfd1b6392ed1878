#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "rules/structure/body.h"

namespace unres::rules {
namespace {

// The heading that stands between a paragraph and the one before it.
Index heading_of(const Resolution& r, Index paragraph) {
  for (Index i = r.paragraphs[paragraph].first; i > 0; --i) {
    const model::Block& block = r.blocks[i - 1];
    if (block.kind == syntax::Kind::heading)
      return i - 1;
    if (!block.is_note())
      break;
  }
  return model::none;
}

// Under a plain heading numbers run on.
void check_restart(const workspace::Document& document, const model::Scope& scope,
                   Reporter& reporter) {
  const Resolution& r = document.model();
  std::uint32_t before = 0;
  for (Index i = scope.first; i < scope.last; ++i) {
    const Paragraph& p = r.paragraphs[i];
    if (structure::introduces_text(r, i)) // A declaration counts its own paragraphs.
      return;
    const model::Label& label = r.facts(p.first).label;
    if (p.role != Role::operative || label.number == 0 || label.form == model::LabelForm::working)
      continue;
    const Index heading = label.number == 1 && before > 0 ? heading_of(r, i) : model::none;
    if (heading != model::none)
      reporter
          .report(r.blocks[heading].range(),
                  "Under a heading without a number the paragraphs run on: paragraph " +
                      std::to_string(before + 1) + " is expected, or parts numbered I, II")
          .related(head_of(document, p), "The count begins anew here");
    before = label.number;
  }
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (const model::Scope& scope : r.scopes)
    if (scope.kind != model::Scope::Kind::annex)
      check_restart(document, scope, reporter);
}

} // namespace

extern constinit const Rule structure_sections{
    .id = "structure/sections",
    .title = "Numbering begins anew in a numbered part only",
    .severity = Severity::hint,
    .reads = Reads::resolutions,
    .why =
        "A long text may be divided by parts I, II, III, in each of which the paragraphs may begin "
        "again with 1, or by plain headings, under which they run on: otherwise “paragraph 3” "
        "would "
        "name several. Parts may skip numbers: those of a budget follow the parts of the budget.",
    .good = R"(*The General Assembly*

**Lamps**

1. *Decides* to keep the lamps lit;

**Keepers**

2. *Decides* to keep the keepers awake.
)",
    .bad = R"(*The General Assembly*

**Lamps**

1. *Decides* to keep the lamps lit;

**Keepers**

1. *Decides* to keep the keepers awake.
)",
    .source = sources::paragraphs,
    .evidence =
        "Adopted texts of the General Assembly: numbering begins anew in 25 of 1,884, all with "
        "numbered parts.",
    .document = check};

} // namespace unres::rules
