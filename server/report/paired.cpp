#include "report/paired.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

namespace unres::report {
namespace {

using Words = std::vector<std::string_view>;
using Shingles = std::vector<std::size_t>; ///< Hashes of two words side by side, sorted, each once.

Shingles shingles_of(const Words& words) {
  const std::hash<std::string_view> hash;
  Shingles out;
  std::size_t before = 0;
  for (const std::string_view word : words) {
    const std::size_t here = hash(word);
    out.push_back(before * 31 + here);
    before = here;
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

struct Candidate {
  double likeness = 0;
  std::size_t before = 0;
  std::size_t after = 0;
};

class Matcher {
public:
  Matcher(const std::vector<Words>& before, const std::vector<Words>& after)
      : before_(before), after_(after), partner_(after.size(), unpaired), taken_(before.size(), false) {}

  std::vector<std::size_t> run() {
    pair_same();
    pair_alike();
    return std::move(partner_);
  }

private:
  // Equal paragraphs in the order in which both texts have them.
  void pair_same() {
    std::map<Words, std::vector<std::size_t>> places;
    for (std::size_t i = before_.size(); i-- > 0;)
      places[before_[i]].push_back(i);
    for (std::size_t i = 0; i < after_.size(); ++i) {
      const auto found = places.find(after_[i]);
      if (found == places.end() || found->second.empty())
        continue;
      pair(found->second.back(), i);
      found->second.pop_back();
    }
  }

  // The most alike first. Pairs of words that many paragraphs have tell nothing, and would cost much.
  void pair_alike() {
    constexpr std::size_t too_common = 40;
    constexpr double enough = 0.4;
    std::unordered_map<std::size_t, std::vector<std::size_t>> holders;
    std::vector<std::size_t> sizes(before_.size());
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (taken_[i])
        continue;
      const Shingles shingles = shingles_of(before_[i]);
      sizes[i] = shingles.size();
      for (const std::size_t shingle : shingles)
        holders[shingle].push_back(i);
    }
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < after_.size(); ++i) {
      if (partner_[i] != unpaired)
        continue;
      const Shingles shingles = shingles_of(after_[i]);
      std::map<std::size_t, std::size_t> shared;
      for (const std::size_t shingle : shingles)
        if (const auto found = holders.find(shingle); found != holders.end() && found->second.size() <= too_common)
          for (const std::size_t holder : found->second)
            ++shared[holder];
      for (const auto& [holder, count] : shared)
        if (const double likeness = 2.0 * static_cast<double>(count) / static_cast<double>(shingles.size() + sizes[holder]);
            likeness >= enough)
          candidates.push_back({likeness, holder, i});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.likeness > b.likeness; });
    for (const Candidate& candidate : candidates)
      if (!taken_[candidate.before] && partner_[candidate.after] == unpaired)
        pair(candidate.before, candidate.after);
  }

  void pair(std::size_t before, std::size_t after) {
    partner_[after] = before;
    taken_[before] = true;
  }

  const std::vector<Words>& before_;
  const std::vector<Words>& after_;
  std::vector<std::size_t> partner_;
  std::vector<bool> taken_;
};

} // namespace

std::vector<std::size_t> paired(const std::vector<Words>& before, const std::vector<Words>& after) {
  return Matcher{before, after}.run();
}

} // namespace unres::report
