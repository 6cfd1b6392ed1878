#include "rules/citation/lists.h"

#include "rules/inline_text.h"

namespace unres::rules::citation {

bool is_open(const CitingView& view, const Cited& cited) {
  const model::Resolution& r = view.document.model();
  const model::Block& block = r.blocks[view.cited.passages[cited.passage].last];
  const text::Offset end = cited.item->date ? date_place(view, cited).end : after_number(view, cited);
  if (cited.item->tail.empty() || end > block.range().end)
    return true;
  return view.document.slice({end, block.range().end}).find_first_of(",;.:") == std::string_view::npos;
}

text::Range comma_before_and(const CitingView& view, const Cited& cited) {
  const text::Range joint = absolute(view, cited, cited.item->joint_place);
  const std::string_view typed = view.document.slice(joint);
  const std::size_t space = space_at(typed, 1);
  if (!typed.starts_with(",") || space == 0 || !has_at(typed, 1 + space, "and") ||
      1 + space + 3 + space_at(typed, 1 + space + 3) != typed.size())
    return {joint.begin, joint.begin};
  return {joint.begin, joint.begin + 1};
}

} // namespace unres::rules::citation
