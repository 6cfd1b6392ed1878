#include "report/length.h"

#include "model/word_count.h"

#include <algorithm>
#include <utility>

namespace unres::report {

using model::Index;
using model::Role;

Length read_length(const workspace::Document& document, const Places& places) {
  constexpr std::size_t most = 5;
  const model::Resolution& r = document.model();
  Length out;
  out.preambular = r.counts.preambular;
  out.operative = r.counts.operative;
  out.subparagraphs = r.counts.subparagraphs;
  std::vector<std::pair<std::size_t, Index>> tops; // Words, with those of sub-paragraphs.
  for (Index i = 0; i < r.paragraphs.size(); ++i) {
    const model::Paragraph& p = r.paragraphs[i];
    std::size_t words = 0;
    r.for_each_block(p, [&](Index block) {
      words += model::words_of(r.facts(block), document.slice(r.blocks[block].range()));
    });
    const bool in_preamble = r.blocks[p.first].region == model::Region::preamble;
    (p.role == Role::annex ? out.annex_words : in_preamble ? out.preamble_words : out.operative_words) += words;
    if (p.role == Role::annex) {
      ++out.annex;
      continue;
    }
    if (p.level == 0 || tops.empty())
      tops.emplace_back(words, i);
    else
      tops.back().first += words;
  }
  const auto longer = [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; };
  const auto end = tops.begin() + static_cast<std::ptrdiff_t>(std::min(most, tops.size()));
  std::partial_sort(tops.begin(), end, tops.end(), longer);
  for (auto top = tops.begin(); top != end; ++top)
    out.longest.push_back({places.of(top->second), top->first});
  return out;
}

} // namespace unres::report
