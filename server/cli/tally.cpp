#include "cli/tally.h"

namespace unres::cli {

void Tally::add(const rules::Finding& finding) {
  errors += finding.severity == rules::Severity::error ? 1 : 0;
  warnings += finding.severity == rules::Severity::warning ? 1 : 0;
  hints += finding.severity == rules::Severity::hint ? 1 : 0;
  if (finding.fix)
    ++(finding.fix->kind == rules::FixKind::safe ? safe_fixes : suggested_fixes);
}

Tally& Tally::operator+=(const Tally& other) {
  files += other.files;
  files_with_findings += other.files_with_findings;
  errors += other.errors;
  warnings += other.warnings;
  hints += other.hints;
  safe_fixes += other.safe_fixes;
  suggested_fixes += other.suggested_fixes;
  applied_fixes += other.applied_fixes;
  hidden += other.hidden;
  gone += other.gone;
  unreadable += other.unreadable;
  return *this;
}

bool Tally::reaches(rules::Severity limit) const {
  switch (limit) {
  case rules::Severity::hint:
    return findings() > 0;
  case rules::Severity::warning:
    return errors + warnings > 0;
  case rules::Severity::error:
    return errors > 0;
  case rules::Severity::off:
    break;
  }
  return false;
}

} // namespace unres::cli
