#include "support/nearest.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace unres {

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

std::vector<std::string_view>
nearest(std::string_view word, std::span<const std::string_view> candidates, std::size_t limit) {
  if (word.size() > 100) // No name of ours; and the table grows with it.
    return {};
  std::vector<std::pair<std::size_t, std::string_view>> ranked;
  for (const std::string_view candidate : candidates) {
    const std::string_view name = candidate.substr(candidate.find('/') + 1);
    const std::size_t away = std::min(distance(word, candidate), distance(word, name));
    const bool holds = word.size() >= 3 && candidate.find(word) != std::string_view::npos;
    if (holds || away <= std::max<std::size_t>(2, (word.size() + 2) / 3))
      ranked.emplace_back(holds ? 0 : away, candidate);
  }
  std::stable_sort(ranked.begin(), ranked.end());
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < ranked.size() && i < limit; ++i)
    out.push_back(ranked[i].second);
  return out;
}

} // namespace unres
