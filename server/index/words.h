#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unres::index {

// Words are runs of letters and digits; capitals of ASCII are small letters, and hyphens and apostrophes
// of any kind end a word.

/// The words of what somebody searches.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// True where a text has every one of the words, the last perhaps only begun; but for `known`, which it
/// is known to have.
[[nodiscard]] bool has_words(std::string_view text, std::span<const std::string> words,
                             const std::string* known = nullptr);

/// True where the words are those of the text, all and in order.
[[nodiscard]] bool same_words(std::string_view text, std::span<const std::string> words);

/// Where the words of the cells of a table begin, by their first two letters. Borrows the table.
class WordPlaces {
public:
  /// Looks at the cells from `column` on.
  WordPlaces(std::string_view table, std::size_t column);

  /// The rows, as places of their beginning, of which those cells have every one of the words, the last
  /// perhaps only begun; ascending.
  [[nodiscard]] std::vector<std::uint32_t> rows_with(std::span<const std::string> words) const;

private:
  struct Run {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  [[nodiscard]] Run run_of(const std::string& word, bool begun) const;

  std::string_view table_;
  std::size_t column_;
  std::vector<std::uint32_t> places_; ///< Of words, those with the same first two letters side by side.
  std::vector<std::uint32_t> begins_; ///< Of each such run, in `places_`.
};

} // namespace unres::index
