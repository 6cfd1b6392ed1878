#include "features/code_actions.h"

#include "features/note_actions.h"

#include <algorithm>

namespace unres::features {
namespace {

bool touch(text::Range a, text::Range b) { return a.begin <= b.end && b.begin <= a.end; }

bool overlap(const std::vector<text::Edit>& taken, const text::Edit& edit) {
  return std::any_of(taken.begin(), taken.end(), [&](const text::Edit& other) {
    const bool same_place = other.range.begin == edit.range.begin;
    return other.range.overlaps(edit.range) || (same_place && (other.range.empty() || edit.range.empty()));
  });
}

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

std::vector<text::Edit> safe_edits(const rules::Analysis& analysis) {
  std::vector<text::Edit> taken;
  for (const rules::Finding& finding : analysis.findings()) {
    if (!finding.fix || finding.fix->kind != rules::FixKind::safe)
      continue;
    const auto& edits = finding.fix->edits;
    if (std::none_of(edits.begin(), edits.end(),
                     [&](const text::Edit& edit) { return overlap(taken, edit); }))
      taken.insert(taken.end(), edits.begin(), edits.end());
  }
  std::stable_sort(taken.begin(), taken.end(),
                   [](const text::Edit& a, const text::Edit& b) { return a.range < b.range; });
  return taken;
}

} // namespace unres::features
