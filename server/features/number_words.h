#pragma once

#include "notation/body.h"
#include "notation/number.h"

#include <string>

namespace unres::features {

/// At which session a number says that its text was adopted: "seventy-seventh session", "2016 session";
/// empty where it does not say.
[[nodiscard]] std::string session_in_words(notation::Body body, const notation::Number& number);

/// Between which days a text was adopted as far as its number tells, in words; empty where it does not.
[[nodiscard]] std::string window_in_words(notation::Body body, const notation::Number& number);

} // namespace unres::features
