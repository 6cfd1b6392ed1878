#include "features/completion/ordinary_words.h"

#include <algorithm>
#include <iterator>

namespace unres::features {
namespace {

constexpr std::string_view words[]{
#include "features/completion/ordinary_words.inc"
};
static_assert(std::is_sorted(std::begin(words), std::end(words)));

} // namespace

bool is_ordinary(std::string_view word) {
  const auto* found = std::lower_bound(std::begin(words), std::end(words), word);
  return found != std::end(words) && found->starts_with(word);
}

} // namespace unres::features
