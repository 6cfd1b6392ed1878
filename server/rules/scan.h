#pragma once

#include "rules/inline_text.h"

#include <string_view>

namespace unres::rules {

/// Reads a text from one place on. Each `take` moves on only where it finds what it looks for.
class Scan {
public:
  explicit Scan(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  [[nodiscard]] text::Offset at() const { return static_cast<text::Offset>(at_); }
  [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }

  bool take(std::string_view what) {
    if (!has_at(text_, at_, what))
      return false;
    at_ += what.size();
    return true;
  }
  /// One space, ordinary, no-break or a line end.
  bool take_space() {
    const std::size_t size = space_at(text_, at_);
    at_ += size;
    return size > 0;
  }
  /// A hyphen or a dash of any length.
  bool take_dash() {
    return take("-") || take("\u2010") || take("\u2011") || take("\u2013") || take("\u2014") || take("\u2212");
  }
  std::string_view take_digits() { return take_run(is_ascii_digit); }
  std::string_view take_letters() { return take_run(is_ascii_letter); }
  /// True where a word or number goes on; a note call ends it.
  [[nodiscard]] bool word_goes_on() const {
    const std::string_view next = rest();
    const bool call = next.starts_with("\u00B9") || next.starts_with("\u00B2") || next.starts_with("\u00B3") ||
                      next.starts_with("\xE2\x81");
    return !call && !ends_word(text_, at_);
  }

private:
  std::string_view take_run(bool (*belongs)(char)) {
    const std::size_t from = at_;
    while (at_ < text_.size() && belongs(text_[at_]))
      ++at_;
    return text_.substr(from, at_ - from);
  }

  std::string_view text_;
  std::size_t at_;
};

/// The word of ASCII letters that one space parts from the place `at`; empty where there is none.
[[nodiscard]] std::string_view word_before(std::string_view text, std::size_t at);

/// Where the space before `at` begins, or `at` itself.
[[nodiscard]] std::size_t before_space(std::string_view text, std::size_t at);

/// True where `at` begins a word or number: no letter, digit or mark of a number stands before it.
[[nodiscard]] bool begins_number(std::string_view text, std::size_t at);

/// The value of up to nine digits; 0 for none.
[[nodiscard]] int value_of(std::string_view digits);

/// Calls `visit(Scan)` with a scan at the first digit of each number that stands by itself, from
/// left to right.
template <typename Visit>
void for_each_number(std::string_view text, text::Range content, Visit&& visit) {
  for (std::size_t at = content.begin; at < content.end && at < text.size(); ++at) {
    if (!is_ascii_digit(text[at]))
      continue;
    if (begins_number(text, at))
      visit(Scan{text, at});
    while (at + 1 < text.size() && is_ascii_digit(text[at + 1]))
      ++at;
  }
}

/// True for what the grammar knows as a number, symbol, reference or date.
[[nodiscard]] bool is_reference(syntax::Kind kind);
/// True inside a number, symbol, reference or date that the grammar knows.
[[nodiscard]] bool is_in_reference(const model::Facts& facts, text::Offset at);

} // namespace unres::rules
