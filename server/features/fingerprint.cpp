#include "features/fingerprint.h"

#include "support/characters.h"
#include "support/hash.h"

#include <algorithm>
#include <map>

namespace unres::features {
namespace {

/// The words of the block that holds a place, a space after each: how its lines are broken is nothing.
class BlockWords {
public:
  explicit BlockWords(const workspace::Document& document) : document_(document) {}

  [[nodiscard]] const std::string& at(text::Offset offset) {
    const auto& blocks = document_.model().blocks;
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), offset,
                                        [](text::Offset at, const model::Block& block) { return at < block.begin; });
    const model::Block* block = after == blocks.begin() ? nullptr : &*(after - 1);
    if (block != block_) {
      block_ = block;
      words_.clear();
      if (block != nullptr)
        for_each_word(document_.slice(block->absolute(block->facts->content)),
                      [&](std::string_view word) { words_.append(word).append(" "); });
    }
    return words_;
  }

private:
  const workspace::Document& document_;
  const model::Block* block_ = nullptr;
  std::string words_;
};

} // namespace

std::vector<Fingerprint> fingerprints(const rules::Analysis& analysis) {
  std::vector<Fingerprint> out;
  std::map<std::string, std::size_t> seen;
  BlockWords words{analysis.document()};
  for (const rules::Finding& finding : analysis.findings()) {
    Hash hash;
    hash.add(finding.rule->id);
    hash.add("\n");
    hash.add(words.at(finding.range.begin));
    std::string place = hash.hexadecimal();
    const std::size_t ordinal = ++seen[place];
    out.push_back({std::move(place), ordinal});
  }
  return out;
}

std::string written(const Fingerprint& fingerprint) {
  return fingerprint.place + ':' + std::to_string(fingerprint.ordinal);
}

} // namespace unres::features
