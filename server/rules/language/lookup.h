#pragma once

#include "rules/inline_text.h"
#include "rules/language/terms.h"

#include <algorithm>
#include <array>
#include <span>

namespace unres::rules::language {

/// The rows of terms.inc by how their first words begin.
class Lookup {
public:
  [[nodiscard]] static const Lookup& standard();

  /// The terms whose first word may begin with `key`, the longest first.
  [[nodiscard]] std::span<const Term* const> find(std::uint32_t key) const {
    const std::size_t slot = slot_of(key);
    return {order_.data() + begins_[slot], order_.data() + begins_[slot + 1]};
  }

private:
  static constexpr unsigned bits = 12;
  static constexpr std::size_t slot_of(std::uint32_t key) { return key * 2654435769U >> (32 - bits); }

  Lookup();

  std::vector<const Term*> order_;
  std::array<std::uint16_t, (1U << bits) + 1> begins_{};
};

/// The letter of a byte in words of terms, in lower case: a letter or the hyphen itself, 0 for any other.
inline constexpr std::array<unsigned char, 256> folded = [] {
  std::array<unsigned char, 256> table{};
  for (unsigned c = 'a'; c <= 'z'; ++c)
    table[c] = table[c - 32] = static_cast<unsigned char>(c);
  table['-'] = '-';
  return table;
}();

/// The length of a hyphen of any kind at `at`; 0 for none.
[[nodiscard]] constexpr std::size_t hyphen_at(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '-')
    return 1;
  return has_at(text, at, "\u2010") || has_at(text, at, "\u2011") ? 3 : 0;
}

/// The first four letters of a word and hyphens within, folded.
[[nodiscard]] inline std::uint32_t key_at(std::string_view text, std::size_t at) {
  std::uint32_t key = 0;
  for (int i = 0; i < 4 && at < text.size(); ++i) {
    const unsigned char letter = folded[static_cast<unsigned char>(text[at])];
    const std::size_t size = letter != 0 ? 1 : hyphen_at(text, at);
    if (size == 0)
      break;
    at += size;
    key = key << 8U | (letter != 0 ? letter : '-');
  }
  return key;
}

/// True where a word may begin: no letter or digit stands before. Dashes and quotation marks have bytes of letters.
[[nodiscard]] inline bool begins_word(std::string_view text, std::size_t at) {
  if (at == 0 || !is_word_byte(text[at - 1]))
    return true;
  return (at >= 2 && has_at(text, at - 2, "\u00A0")) || (at >= 3 && has_at(text, at - 3, "\xE2\x80"));
}

/// Calls `visit(at, terms)` at each word of `content` with which a term may begin. It returns where to go on: behind
/// the words that it has used, or `at`.
template <typename Visit> void for_each_candidate(std::string_view block, text::Range content, Visit&& visit) {
  const Lookup& lookup = Lookup::standard();
  const auto is_letter = [&](std::size_t i) { return folded[static_cast<unsigned char>(block[i])] > '-'; };
  const std::size_t end = std::min<std::size_t>(content.end, block.size());
  for (std::size_t at = content.begin; at < end;) {
    if (!is_letter(at)) {
      ++at;
      continue;
    }
    std::size_t next = at;
    if (begins_word(block, at))
      if (const auto terms = lookup.find(key_at(block, at)); !terms.empty())
        next = visit(at, terms);
    at = std::max(next, at + 1);
    while (next < at && at < end && is_letter(at))
      ++at;
  }
}

} // namespace unres::rules::language
