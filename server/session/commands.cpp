#include "session/command.h"

#include "session/adapters/doctor.h"
#include "session/adapters/fix_commands.h"
#include "session/adapters/open_issues.h"
#include "session/adapters/preview.h"
#include "session/adapters/submission.h"

#include <array>

namespace unres::session {
namespace {

constexpr std::array table{
    Command{"unres.applyFix", &adapters::run_apply_fix},
    Command{"unres.doctor", &adapters::run_doctor},
    Command{"unres.explainRule", &adapters::run_explain_rule},
    Command{"unres.openIssues", &adapters::run_open_issues},
    Command{"unres.preview", &adapters::run_preview},
    Command{"unres.submissionReport", &adapters::run_submission_report},
};

} // namespace

std::span<const Command> commands() { return table; }

} // namespace unres::session
