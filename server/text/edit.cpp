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

Edit difference(std::string_view before, std::string_view after) {
  const auto is_inside = [](std::string_view text, std::size_t at) { // Of a character.
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
  };
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < shorter && before[head] == after[head])
    ++head;
  while (head > 0 && (is_inside(before, head) || is_inside(after, head)))
    --head;
  std::size_t tail = 0;
  while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
    ++tail;
  while (tail > 0 && is_inside(before, before.size() - tail))
    --tail;
  return {{static_cast<Offset>(head), static_cast<Offset>(before.size() - tail)},
          std::string{after.substr(head, after.size() - head - tail)}};
}

} // namespace unres::text
