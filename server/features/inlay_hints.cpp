#include "features/inlay_hints.h"

#include "features/prose.h"
#include "model/masthead.h"
#include "rules/citation/evidence.h"
#include "support/characters.h"

namespace unres::features {
namespace {

constexpr std::size_t longest = 48;

// What the index calls the text; empty where it has no name.
std::string title_of(const citations::Cited& cited) {
  for (const index::Instrument* row : citations::matching_rows(cited)) {
    if (!row->title.empty())
      return row->title;
    if (!row->subject.empty())
      return row->subject;
  }
  return {};
}

bool is_told(std::string_view after) {
  const std::string words = model::plain(after);
  const std::string_view rest = trimmed(words);
  return rest.starts_with("on ") || rest.starts_with(", entitled") || rest.starts_with("entitled");
}

} // namespace

std::vector<InlayHint> inlay_hints(const rules::Analysis& analysis, text::Range range, const Settings& settings) {
  std::vector<InlayHint> out;
  if (!settings.inlay_hints)
    return out;
  const rules::CitingView view{analysis.document(), analysis.cited(), analysis.index(), analysis.profile()};
  for (const citations::Cited& cited : analysis.cited().all) {
    if (!range.contains(cited.range))
      continue;
    const std::string title = title_of(cited);
    const text::Range tail = rules::citation::absolute(view, cited, cited.item->tail);
    if (title.empty() || is_told(view.document.slice(tail)))
      continue;
    // Behind the date where it stands with the number: the two are read as one.
    const text::Range date = rules::citation::of_date(view, cited);
    out.push_back({date.empty() ? rules::citation::after_number(view, cited) : date.end, shortened(title, longest), title});
  }
  return out;
}

} // namespace unres::features
