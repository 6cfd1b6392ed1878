#include "text/line_index.h"

#include <algorithm>

namespace unres::text {
namespace {

// Appends the starts of the lines that begin in (from, to]; the text after `to` is only peeked at.
void collect(std::string_view text, Offset from, Offset to, std::vector<Offset>& out) {
  for (Offset at = from; at < to; ++at) {
    if (text[at] == '\n')
      out.push_back(at + 1);
    else if (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'))
      out.push_back(at + 1);
  }
}

} // namespace

LineIndex::LineIndex(std::string_view text) : starts_{0} {
  collect(text, 0, static_cast<Offset>(text.size()), starts_);
}

std::size_t LineIndex::line_of(Offset at) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), at);
  return static_cast<std::size_t>(after - starts_.begin()) - 1;
}

Range LineIndex::content(std::size_t line, std::string_view text) const {
  const Offset begin = starts_[line];
  Offset end = line + 1 < starts_.size() ? starts_[line + 1] : static_cast<Offset>(text.size());
  if (end > begin && text[end - 1] == '\n')
    --end;
  if (end > begin && text[end - 1] == '\r')
    --end;
  return {begin, end};
}

void LineIndex::apply(const Edit& edit, std::string_view after) {
  // A CR and an LF may be joined or parted at either edge of the edit, so one byte around it counts.
  const Offset from = edit.range.begin == 0 ? 0 : edit.range.begin - 1;
  const Offset old_to = edit.range.end + 1;
  const auto inserted = static_cast<Offset>(edit.replacement.size());
  const Offset shift = inserted - edit.range.size(); // Wraps for a deletion; the sums wrap back.
  const auto first = std::upper_bound(starts_.begin(), starts_.end(), from);
  const auto last = std::upper_bound(first, starts_.end(), old_to);
  const auto to = std::min(edit.range.begin + inserted + 1, static_cast<Offset>(after.size()));
  std::vector<Offset> fresh;
  collect(after, from, to, fresh);
  const auto tail = static_cast<std::size_t>(last - first);
  const auto at = static_cast<std::size_t>(first - starts_.begin());
  for (auto it = last; it != starts_.end(); ++it)
    *it += shift;
  const std::size_t common = std::min(tail, fresh.size());
  std::copy_n(fresh.begin(), common, starts_.begin() + static_cast<std::ptrdiff_t>(at));
  const auto rest = starts_.begin() + static_cast<std::ptrdiff_t>(at + common);
  if (tail > common)
    starts_.erase(rest, rest + static_cast<std::ptrdiff_t>(tail - common));
  else
    starts_.insert(rest, fresh.begin() + static_cast<std::ptrdiff_t>(common), fresh.end());
}

} // namespace unres::text
