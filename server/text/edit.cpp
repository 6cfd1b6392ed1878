#include "text/edit.h"

#include <algorithm>

namespace unres::text {

std::string applied(std::string_view text, const Edit& edit) {
  const auto size = static_cast<Offset>(text.size());
  const Offset begin = std::min(edit.range.begin, size);
  const Offset end = std::clamp(edit.range.end, begin, size);
  std::string out;
  out.reserve(text.size() - (end - begin) + edit.replacement.size());
  out.append(text.substr(0, begin)).append(edit.replacement).append(text.substr(end));
  return out;
}

Expected<std::string> applied(std::string_view text, std::vector<Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) { return a.range < b.range; });
  std::string out;
  Offset at = 0;
  for (const Edit& edit : edits) {
    if (edit.range.begin < at || edit.range.end < edit.range.begin || edit.range.end > text.size())
      return unexpected("edits overlap or lie outside the text");
    out.append(text.substr(at, edit.range.begin - at)).append(edit.replacement);
    at = edit.range.end;
  }
  out.append(text.substr(at));
  return out;
}

} // namespace unres::text
