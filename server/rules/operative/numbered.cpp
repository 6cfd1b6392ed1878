#include "rules/nego/frozen.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using model::LabelForm;

bool is_counted(const Resolution& r, const Paragraph& p) {
  const model::Label& label = r.facts(p.first).label;
  // 4 bis stands beside 4 and moves no number; OP4 is a working label.
  return p.role == Role::operative && label.number > 0 && label.latin == 0 &&
         label.form != LabelForm::working;
}

// Numbers the paragraphs from `from` to the end of the scope, beginning with `number`.
std::vector<text::Edit> renumber(const Resolution& r, Index from, Index end, std::uint32_t number) {
  std::vector<text::Edit> edits;
  for (Index i = from; i < end; ++i) {
    const Paragraph& p = r.paragraphs[i];
    if (!is_counted(r, p))
      continue;
    edits.push_back({r.blocks[p.first].absolute(r.facts(p.first).label.range),
                     std::to_string(number++) + "."});
  }
  return edits;
}

std::string gap_of(std::uint32_t first, std::uint32_t last) {
  if (first == last)
    return "Paragraph " + std::to_string(first) + " was removed while the numbers are frozen";
  return "Paragraphs " + std::to_string(first) + " to " + std::to_string(last) + " were removed while the numbers are frozen";
}

void check_scope(const workspace::Document& document, const model::Scope& scope, bool frozen, Reporter& reporter) {
  const Resolution& r = document.model();
  std::uint32_t expected = 1;
  bool first = true;
  for (Index i = scope.first; i < scope.last; ++i) {
    const Paragraph& p = r.paragraphs[i];
    if (!is_counted(r, p))
      continue;
    const model::Label& label = r.facts(p.first).label;
    const text::Range range = r.blocks[p.first].absolute(label.range);
    const bool continues = label.number == expected || (first && scope.kind == model::Scope::Kind::part);
    if (!continues && frozen && label.number > expected) {
      reporter.report(range, gap_of(expected, label.number - 1)).at_most(Severity::hint);
    } else if (!continues) {
      reporter
          .report(range, "Paragraph " + std::to_string(label.number) + " stands where paragraph " +
                             std::to_string(expected) + " is expected")
          .fix("Renumber from here: " + std::to_string(expected) + ", " +
                   std::to_string(expected + 1) + ", …",
               FixKind::suggested, renumber(r, i, scope.last, expected));
    } else if (label.form != LabelForm::number_dot) {
      reporter.report(range, "The number of an operative paragraph is followed by a full stop alone")
          .fix("Write " + std::to_string(label.number) + ".", FixKind::safe,
               {{range, std::to_string(label.number) + "."}});
    }
    expected = label.number + 1;
    first = false;
  }
}

void check(const workspace::Document& document, Reporter& reporter) {
  const bool frozen = nego::frozen_at(document).has_value();
  for (const model::Scope& scope : document.model().scopes)
    if (scope.kind != model::Scope::Kind::annex)
      check_scope(document, scope, frozen, reporter);
}

} // namespace

extern constinit const Rule operative_numbered{
    .id = "operative/numbered",
    .title = "Operative paragraphs are numbered 1, 2, 3 without a gap",
    .severity = Severity::error,
    .reads = Reads::resolutions,
    .why = "Operative paragraphs carry arabic numbers with a full stop, in sequence from 1. Delegates "
           "and later resolutions refer to them by number. Parts may go on or begin anew. While a comment "
           "“%% unres-frozen” freezes the numbers, a gap is a hint.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

3. *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts: General Assembly 1,859 of 1,884 texts.",
    .document = check};

} // namespace unres::rules
