#include "report/submission.h"

namespace unres::report {
namespace {

Counts count(const rules::Analysis& analysis) {
  Counts out;
  for (const rules::Finding& finding : analysis.findings()) {
    switch (finding.severity) {
    case rules::Severity::error:
      ++out.errors;
      break;
    case rules::Severity::warning:
      ++out.warnings;
      break;
    case rules::Severity::hint:
    case rules::Severity::off:
      ++out.hints;
      break;
    }
    if (finding.fix && finding.fix->kind == rules::FixKind::safe)
      ++out.safe_fixes;
  }
  out.silenced = analysis.silenced().size();
  return out;
}

} // namespace

Submission read_submission(const rules::Analysis& analysis, std::string file, const Base* base) {
  const workspace::Document& document = analysis.document();
  const model::Resolution& r = document.model();
  const Places places{document};
  Submission out;
  out.identity = read_identity(analysis, std::move(file));
  out.mode = analysis.options().mode;
  out.judged = r.kind == model::TextKind::resolution && r.english;
  out.empty = r.paragraphs.empty();
  out.counts = count(analysis);
  out.findings = read_findings(analysis, places);
  out.open_issues = read_open_issues(document, places);
  out.counts.open_issues = out.open_issues.size();
  out.silenced = read_silenced(analysis, places);
  out.citations = read_citations(analysis, places);
  out.notes = read_note_chain(analysis, places);
  out.length = read_length(document, places);
  out.length_budget = analysis.options().house.length_budget;
  if (base != nullptr)
    out.comparison = compare(document, places, *base);
  out.judgement = judge(out);
  return out;
}

} // namespace unres::report
