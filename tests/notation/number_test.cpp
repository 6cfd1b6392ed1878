#include "notation/number.h"
#include "notation/roman.h"

#include <doctest/doctest.h>

#include <array>

namespace unres::notation {
namespace {

constexpr Parts a = 1;
constexpr Parts b = 2;

} // namespace

TEST_CASE("numbers of every form are read and written again the same") {
  for (const char* text :
       {"77/237", "1/1", "S-32/1", "ES-11/1", "46/36 L", "64/223 A and B", "75/250 B", "2016/18", "2021/2 B",
        "217 A (III)", "377 (V)", "2200 A (XXI)", "3411 A and B (XXX)", "3419 A to D (XXX)", "1874 (S-IV)",
        "2252 (ES-V)", "1503 (XLVIII)", "1373 (2001)", "1/CP.21", "3/COP.12", "1/CMA.5", "X/2", "1701", "58.3",
        "31/6 A, C and F", "6/2019", "1373/2001"}) {
    CAPTURE(text);
    const auto number = read_number(text);
    REQUIRE(number);
    CHECK(written(*number) == text);
  }
}

TEST_CASE("what the parts of a number are") {
  CHECK(read_number("2200 A (XXI)") ==
        Number{.form = NumberForm::roman, .session = 21, .number = 2200, .parts = a});
  CHECK(read_number("1373 (2001)") ==
        Number{.form = NumberForm::year_in_parentheses, .session = 2001, .number = 1373});
  CHECK(read_number("2016/18") == Number{.form = NumberForm::year, .session = 2016, .number = 18});
  CHECK(read_number("64/223 A and B")->parts == (a | b));
  CHECK(read_number("3201 (S-VI)")->session_kind == SessionKind::special);
  CHECK(read_number("64/223 A and B")->whole() == read_number("64/223"));
}

TEST_CASE("no-break spaces and hyphens are spaces and hyphens") {
  CHECK(read_number("1373\u00A0(2001)") == read_number("1373 (2001)"));
  CHECK(read_number("S\u201132/1") == read_number("S-32/1"));
  CHECK(read_number("64/223 A\u00A0and\u00A0B") == read_number("64/223 A and B"));
}

TEST_CASE("a letter is a part only where a word does not go on") {
  const auto size_of = [](const char* text) {
    const auto match = match_number(text);
    return match ? match->size : 0;
  };
  CHECK(size_of("46/36 A new approach") == 5);
  CHECK(size_of("46/36 A of 6 December 1991") == 7);
  CHECK(size_of("46/36 L, and") == 7);
  CHECK(size_of("46/36 Assembly") == 5);
  CHECK(size_of("77/237 of 15 December 2022") == 6);
  CHECK(size_of("77/237, A") == 6);
}

TEST_CASE("what is no number") {
  for (const char* text : {"", "A", "77/", "/237", "77/237/3", "077/1", "24/7th", "12,500", "1373 (20011)",
                           "S-", "S-32", "2200 (IIII)", "I", "12345", "77/2375"}) {
    CAPTURE(text);
    CHECK_FALSE(read_number(text));
  }
}

TEST_CASE("Roman numerals are well formed or none") {
  for (int number = 1; number < 400; ++number)
    CHECK(read_roman(roman(number)) == number);
  for (const char* text : {"", "IIII", "IC", "VX", "XXIA", "xxi"})
    CHECK_FALSE(read_roman(text));
}

} // namespace unres::notation
