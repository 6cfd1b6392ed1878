#pragma once

#include "notation/date.h"
#include "notation/symbol.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::index {

/// `text` in valid UTF-8, with single spaces.
[[nodiscard]] std::string tidied(std::string_view text);

/// The title of a text without what libraries put after it (" : resolution / adopted by the General
/// Assembly"); empty where it only says the number ("Resolution 2709 (2023)").
[[nodiscard]] std::string title_of(std::string_view catalogued);

/// What a text of the Security Council is about, as catalogues say it: the words in square brackets, or
/// all; without "on". Empty where they only say the number.
[[nodiscard]] std::string subject_of(std::string_view catalogued);

/// The symbol of a resolution or decision, which catalogues may put in brackets or give a second one after.
[[nodiscard]] std::optional<notation::AdoptedText> catalogued_symbol(std::string_view text);

/// All dates in a text, months in full or shortened: "15 Dec. 2022".
[[nodiscard]] std::vector<notation::Date> dates_in(std::string_view text);

} // namespace unres::index
