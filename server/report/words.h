#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace unres::report {

/// `text` as it may stand on a page, on one line: any white space is one space; bytes that are no UTF-8, control
/// characters and the marks that turn the writing direction are U+FFFD. Spaces at its ends stay.
[[nodiscard]] std::string shown(std::string_view text);

/// As `shown`, at most about `most` bytes of it, cut between words.
[[nodiscard]] std::string shown(std::string_view text, std::size_t most);

/// "12,345".
[[nodiscard]] std::string grouped(std::size_t number);

/// "1 error", "2 errors", "no errors".
[[nodiscard]] std::string counted(std::size_t number, std::string_view what);

/// "A, B and C".
[[nodiscard]] std::string listed(const std::vector<std::string>& items);

/// With a capital first letter.
[[nodiscard]] std::string capital(std::string_view words);

/// The first sentence of a few.
[[nodiscard]] std::string_view first_sentence(std::string_view sentences);

} // namespace unres::report
