#pragma once

#include "text/edit.h"

#include <random>
#include <string>
#include <string_view>

namespace unres::test {

/// Edits as a drafter, a paste or a slip of the hand makes them: words and marks of the format
/// inserted, bytes deleted, now and then in the middle of a character. Seeded, so that a failure
/// repeats.
class RandomEdits {
public:
  explicit RandomEdits(unsigned seed) : random_(seed) {}

  [[nodiscard]] text::Edit next(std::string_view text);
  /// A number below `limit`.
  [[nodiscard]] std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }

private:
  std::mt19937 random_;
};

/// A piece of `text` of about `size` bytes that begins at a block, or the whole of a shorter text.
[[nodiscard]] std::string piece_of(std::string_view text, std::size_t size, RandomEdits& random);

} // namespace unres::test
