// Places in the Treaty Series.
#include "notation/treaty_series.h"

#include <doctest/doctest.h>

namespace unres::notation {

TEST_CASE("places in the Treaty Series are read and written again the same") {
  for (const char* text : {"vol. 2225, No. 39574", "vols. 2225, 2237, 2241 and 2326, No. 39574",
                           "vol. 75, Nos. 970–973", "vol. 1125, Nos. 17512 and 17513"}) {
    CAPTURE(text);
    const auto match = match_treaty_place(text);
    REQUIRE(match);
    CHECK(match->size == std::string_view{text}.size());
    CHECK(written(match->place) == text);
  }
}

TEST_CASE("what stands around a place is not read, no-break spaces are") {
  const auto match = match_treaty_place("vol.\xC2\xA0" "999, No.\xC2\xA0" "14668, and vol. 3, No. 4");
  REQUIRE(match);
  CHECK(match->place == TreatyPlace{{999}, {14668}});
  CHECK(match_treaty_place("vols. 1, 2 and 3, Nos. 5 and 6; Ibid.")->place == TreatyPlace{{1, 2, 3}, {5, 6}});
}

TEST_CASE("what is no place, or the League's, is nothing") {
  for (const char* text : {"", "vol. ", "vol. 2225", "vol. 2225, p. 209", "vol. LI, No. 1219", "No. 39574",
                           "vol. 2225, No. ", "vol. 99999999, No. 3", "vol. 3, No. 12a"})
    CHECK_FALSE(match_treaty_place(text));
}

TEST_CASE("a range that counts down or has no measure is its first number") {
  CHECK(match_treaty_place("vol. 75, Nos. 970 and 5")->place.registrations == std::vector<int>{970, 5});
  CHECK(match_treaty_place("vol. 75, Nos. 1–900000")->place.registrations == std::vector<int>{1});
}

} // namespace unres::notation
