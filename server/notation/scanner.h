#pragma once

#include "support/characters.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace unres::notation {

/// Reads a text from left to right; each `take` moves on only where it succeeds.
class Scanner {
public:
  explicit Scanner(std::string_view text) : text_(text) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  void back_to(std::size_t at) { at_ = at; }
  [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }

  bool take(std::string_view what) {
    if (!rest().starts_with(what))
      return false;
    at_ += what.size();
    return true;
  }
  bool take_space() { return take(" ") || take("\xC2\xA0"); }
  bool take_hyphen() { return take("-") || take("\xE2\x80\x91"); }

  /// A run of up to `most` digits that no digit follows, without a leading zero.
  std::optional<int> take_digits(std::size_t most) {
    std::size_t n = 0;
    while (n < rest().size() && is_ascii_digit(rest()[n]))
      ++n;
    if (n == 0 || n > most || rest().front() == '0')
      return std::nullopt;
    int value = 0;
    for (const char c : rest().substr(0, n))
      value = value * 10 + (c - '0');
    at_ += n;
    return value;
  }

  std::string_view take_while(bool (*belongs)(char)) {
    std::size_t n = 0;
    while (n < rest().size() && belongs(rest()[n]))
      ++n;
    const std::string_view taken = rest().substr(0, n);
    at_ += n;
    return taken;
  }

  [[nodiscard]] bool word_goes_on() const { return !ends_word(text_, at_); }

private:
  std::string_view text_;
  std::size_t at_ = 0;
};

} // namespace unres::notation
