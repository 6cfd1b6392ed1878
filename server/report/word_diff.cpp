#include "report/word_diff.h"

#include <algorithm>
#include <span>

namespace unres::report {
namespace {

using Words = std::span<const std::string_view>;

void put(std::vector<Piece>& out, Piece::Kind kind, std::string_view word) {
  if (out.empty() || out.back().kind != kind)
    out.push_back({kind, {}});
  std::string& words = out.back().words;
  if (!words.empty())
    words.push_back(' ');
  words.append(word);
}

void put_all(std::vector<Piece>& out, Piece::Kind kind, Words words) {
  for (const std::string_view word : words)
    put(out, kind, word);
}

// The longest common run of words, not necessarily side by side, by the table that everybody uses for it.
void put_middle(std::vector<Piece>& out, Words before, Words after) {
  constexpr std::size_t most_cells = 4'000'000;
  if (before.empty() || after.empty() || before.size() > most_cells / after.size()) {
    put_all(out, Piece::Kind::dropped, before);
    put_all(out, Piece::Kind::added, after);
    return;
  }
  const std::size_t width = after.size() + 1;
  std::vector<std::uint32_t> longest((before.size() + 1) * width, 0);
  for (std::size_t i = before.size(); i-- > 0;)
    for (std::size_t j = after.size(); j-- > 0;)
      longest[i * width + j] = before[i] == after[j]
                                   ? longest[(i + 1) * width + j + 1] + 1
                                   : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() && j < after.size()) {
    if (before[i] == after[j]) {
      put(out, Piece::Kind::same, before[i++]);
      ++j;
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
      put(out, Piece::Kind::dropped, before[i++]);
    } else {
      put(out, Piece::Kind::added, after[j++]);
    }
  }
  put_all(out, Piece::Kind::dropped, before.subspan(i));
  put_all(out, Piece::Kind::added, after.subspan(j));
}

} // namespace

std::vector<Piece> word_diff(const std::vector<std::string_view>& before, const std::vector<std::string_view>& after) {
  Words old{before};
  Words now{after};
  std::size_t head = 0;
  while (head < std::min(old.size(), now.size()) && old[head] == now[head])
    ++head;
  std::size_t tail = 0;
  while (tail < std::min(old.size(), now.size()) - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
    ++tail;
  std::vector<Piece> out;
  put_all(out, Piece::Kind::same, old.first(head));
  put_middle(out, old.subspan(head, old.size() - head - tail), now.subspan(head, now.size() - head - tail));
  put_all(out, Piece::Kind::same, old.last(tail));
  return out;
}

} // namespace unres::report
