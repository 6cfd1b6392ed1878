#include "notation/ordinals.h"

#include <doctest/doctest.h>

namespace unres::notation {

TEST_CASE("ordinals in words, both ways") {
  for (int number = 1; number < 200; ++number) {
    CAPTURE(number);
    CHECK(ordinal_in_words(words_of_ordinal(number)) == number);
  }
  CHECK(words_of_ordinal(77) == "seventy-seventh");
  CHECK(words_of_ordinal(12) == "twelfth");
  CHECK_FALSE(ordinal_in_words("seventy").has_value());
  CHECK_FALSE(ordinal_in_words("").has_value());
}

TEST_CASE("suffixes of ordinals, the teens included") {
  CHECK(ordinal_suffix(1) == "st");
  CHECK(ordinal_suffix(2) == "nd");
  CHECK(ordinal_suffix(3) == "rd");
  CHECK(ordinal_suffix(4) == "th");
  CHECK(ordinal_suffix(11) == "th");
  CHECK(ordinal_suffix(12) == "th");
  CHECK(ordinal_suffix(111) == "th");
  CHECK(ordinal_suffix(122) == "nd");
}

} // namespace unres::notation
