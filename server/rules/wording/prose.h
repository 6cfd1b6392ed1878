#pragma once

#include "model/reading.h"
#include "rules/inline_text.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace unres::rules::wording {

/// The words of a block as a reader takes them in, without marks and note calls. A word that is not
/// there is empty.
class Prose {
public:
  explicit Prose(const BlockView& block);
  Prose(const Prose&) = delete;
  Prose& operator=(const Prose&) = delete;

  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] std::string_view operator[](std::size_t i) const {
    return i < words_.size() ? words_[i] : std::string_view{};
  }
  /// True where the word is `wanted`, in any case of its letters.
  [[nodiscard]] bool is(std::size_t i, std::string_view wanted) const;
  [[nodiscard]] bool is_one_of(std::size_t i, std::initializer_list<std::string_view> wanted) const;
  /// True where these words stand from `i` on, with single spaces between.
  [[nodiscard]] bool has(std::size_t i, std::initializer_list<std::string_view> wanted) const;
  /// What stands between a word and the one before; for `size()`, what follows the last.
  [[nodiscard]] std::string_view gap(std::size_t i) const;
  /// The empty place before the white space in front of a word, after any closing mark, before any note call.
  [[nodiscard]] text::Range gap_end(std::size_t i) const;
  /// True where nothing but a space parts the word from the one before.
  [[nodiscard]] bool goes_on(std::size_t i) const { return i < size() && i > 0 && gap(i) == " "; }
  /// The place in the block from the word `first` to the word `last`.
  [[nodiscard]] text::Range place(std::size_t first, std::size_t last) const;
  [[nodiscard]] text::Range place(std::size_t word) const { return place(word, word); }
  /// The empty places before and behind a word.
  [[nodiscard]] text::Range before(std::size_t word) const;
  [[nodiscard]] text::Range behind(std::size_t word) const;
  /// True in quotations, in titles and in what is not shown.
  [[nodiscard]] bool is_quoted(std::size_t word) const {
    return is_set_apart(facts_, place(word).begin);
  }
  /// The words from `first` to `last` as they are read.
  [[nodiscard]] std::string_view read(std::size_t first, std::size_t last) const;

private:
  const model::Facts& facts_;
  model::Reading reading_;
  std::vector<std::string_view> words_;
};

/// True for an adverb in -ly; "Assembly" is none.
[[nodiscard]] inline bool is_adverb_in_ly(std::string_view word) {
  return word.ends_with("ly") && !is_ascii_upper(word.front());
}

/// True where the word at `i` goes on from the one before and begins a noun, as far as can be told: it is no
/// preposition, conjunction or adverb. Where it is the last word, it is still being typed.
[[nodiscard]] bool begins_noun(const Prose& prose, std::size_t i);

} // namespace unres::rules::wording
