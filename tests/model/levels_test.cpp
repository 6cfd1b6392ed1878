// The level of a sub-paragraph follows from the sequence of labels.
#include "model/levels.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace unres::model {
namespace {

// "a1 i2 ii2 b1": each label with its level; "!" where it does not go on the sequence.
std::string levels(std::string_view typed) {
  std::vector<Label> labels;
  std::istringstream in{std::string{typed}};
  for (std::string word; in >> word;)
    labels.push_back(read_label(word));
  LevelReader reader;
  std::string out;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto read = reader.read(labels[i], i + 1 < labels.size() ? &labels[i + 1] : nullptr);
    out += (out.empty() ? "" : " ") + std::to_string(read.level);
    if (read.counted.value != read.expected)
      out += "!";
  }
  return out;
}

} // namespace

TEST_CASE("the four levels of the Manual") {
  CHECK(levels("(a) (i) a. i. ii. b. (ii) (b)") == "1 2 3 4 4 3 2 1");
}

TEST_CASE("(i) after (h) is the letter, elsewhere the roman numeral one") {
  CHECK(levels("(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)") == "1 1 1 1 1 1 1 1 1 1");
  CHECK(levels("(a) (i) (ii) (iii) (b)") == "1 2 2 2 1");
  CHECK(levels("(a) (b) (c) (d) (e) (f) (g) (h) (i) (ii)") == "1 1 1 1 1 1 1 1 2 2");
  CHECK(levels("(a) (i) (ii) (iii) (iv) (v) (vi) (b)") == "1 2 2 2 2 2 2 1");
  CHECK(levels("(i) (ii) (iii)") == "1 1 1");
}

TEST_CASE("(v) and (x) belong to the sequence they go on") {
  CHECK(levels("(a) (b) (i) (ii) (iii) (iv) (v) (c)") == "1 1 2 2 2 2 2 1");
  CHECK(levels("(i) (ii) (iii) (iv) (v) (vi) (vii) (viii) (ix) (x) (xi)") ==
        "1 1 1 1 1 1 1 1 1 1 1");
}

TEST_CASE("after (z) comes (aa)") {
  std::string labels;
  std::string expected;
  for (std::uint32_t value = 1; value <= 30; ++value) {
    labels += "(" + letters_of(value) + ") ";
    expected += expected.empty() ? "1" : " 1";
  }
  CHECK(levels(labels) == expected);
}

TEST_CASE("gaps and repeats are told, and read as what they most likely are") {
  CHECK(levels("(a) (c)") == "1 1!");
  CHECK(levels("(a) (a)") == "1 1!");
  CHECK(levels("(a) (i) (iii) (b)") == "1 2 2! 1");
  CHECK(levels("(b)") == "1!");
}

TEST_CASE("other labels have levels too") {
  CHECK(levels("• • •") == "1 1 1");
  CHECK(levels("(a) – – (b)") == "1 2 2 1");
  CHECK(levels("a) b) c)") == "1 1 1");
  CHECK(levels("(1) (2) (3)") == "1 1 1");
}

TEST_CASE("numerals") {
  CHECK(value_of_roman("iv") == 4);
  CHECK(value_of_roman("xlviii") == 48);
  CHECK(value_of_roman("iiii") == 0);
  CHECK(value_of_roman("") == 0);
  CHECK(value_of_letters("c") == 3);
  CHECK(value_of_letters("aa") == 27);
  CHECK(value_of_letters("ab") == 0);
  CHECK(value_of_letters("") == 0);
  for (std::uint32_t value = 1; value < 60; ++value) {
    CHECK(value_of_roman(roman_of(value)) == value);
    CHECK(value_of_letters(letters_of(value)) == value);
  }
}

} // namespace unres::model
