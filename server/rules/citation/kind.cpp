#include "rules/citation/kind.h"

namespace unres::rules::citation {
namespace {

// The word for the other kind, with the capital and the number of the one that stands there.
std::string word_like(std::string_view typed, notation::TextKind kind, bool plural) {
  std::string word = kind == notation::TextKind::decision ? "decision" : "resolution";
  if (!typed.empty() && (typed.front() == 'R' || typed.front() == 'D'))
    word.front() = static_cast<char>(word.front() - 32);
  return word + (plural ? "s" : "");
}

} // namespace

const Instrument* kind_on_record(const Cited& cited) {
  for (const Instrument& row : *cited.known)
    if (weight_of(row) >= Severity::warning && row.kind <= index::Kind::decision)
      return &row;
  return nullptr;
}

void report_kind(const CitingView& view, const Cited& cited, notation::TextKind kind,
                 const std::string& evidence, Reporter& reporter) {
  const bool decision = kind == notation::TextKind::decision;
  auto finding = reporter.report(cited.range, notation::written(cited.number()) + " is the number of a " +
                                                  (decision ? "decision" : "resolution") + evidence);
  const text::Range head = absolute(view, cited, cited.list->head);
  // In a list the word belongs to the others as well.
  if (cited.list->last - cited.list->first == 1)
    finding.fix(decision ? "Write “decision”" : "Write “resolution”", FixKind::suggested,
                {{head, word_like(view.document.slice(head), kind, cited.list->plural)}});
}

} // namespace unres::rules::citation
