#include "features/code_actions.h"

#include "features/note_actions.h"

namespace unres::features {
namespace {

bool touch(text::Range a, text::Range b) { return a.begin <= b.end && b.begin <= a.end; }

} // namespace

std::vector<const rules::Finding*> findings_at(const rules::Analysis& analysis, text::Range range) {
  std::vector<const rules::Finding*> out;
  for (const rules::Finding& finding : analysis.findings())
    if (touch(finding.range, range))
      out.push_back(&finding);
  return out;
}

std::vector<QuickFix> quick_fixes(const rules::Analysis& analysis, text::Range range) {
  std::vector<QuickFix> out;
  for (const rules::Finding* finding : findings_at(analysis, range)) {
    if (finding->fix && !finding->fix->edits.empty())
      out.push_back({finding, finding->fix->title, finding->fix->edits, finding->fix->kind == rules::FixKind::safe});
    else if (auto action = note_action(analysis, *finding))
      out.push_back({finding, std::move(action->title), std::move(action->edits), false});
  }
  return out;
}

} // namespace unres::features
