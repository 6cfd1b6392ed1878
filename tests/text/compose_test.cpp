// Several rounds of edits as one.
#include "text/compose.h"

#include <doctest/doctest.h>

#include <random>

namespace unres::text {
namespace {

// A few edits in order that do not overlap, on a text of that size.
std::vector<Edit> some_edits(std::size_t size, std::mt19937& random) {
  std::vector<Edit> out;
  std::size_t at = 0;
  while (at <= size && random() % 4 != 0) {
    const std::size_t begin = at + random() % (size - at + 1);
    const std::size_t end = begin + random() % std::min<std::size_t>(size - begin + 1, 5);
    out.push_back({{static_cast<Offset>(begin), static_cast<Offset>(end)}, std::string(random() % 4, static_cast<char>('A' + random() % 26))});
    at = end + 1; // Edits that touch are another's order.
  }
  return out;
}

} // namespace

TEST_CASE("rounds of edits at once make what they make one after the other") {
  std::mt19937 random{7};
  for (int i = 0; i < 2000; ++i) {
    std::string text;
    for (std::size_t k = random() % 30; k > 0; --k)
      text.push_back(static_cast<char>('a' + random() % 26));
    std::string expected = text;
    std::vector<std::vector<Edit>> rounds;
    for (std::size_t k = random() % 4; k > 0; --k) {
      rounds.push_back(some_edits(expected.size(), random));
      const auto next = applied(expected, rounds.back());
      REQUIRE(next.has_value());
      expected = *next;
    }
    const std::vector<Edit> edits = composed(static_cast<Offset>(text.size()), rounds);
    const auto at_once = applied(text, edits);
    REQUIRE(at_once.has_value());
    CHECK(*at_once == expected);
    for (std::size_t k = 1; k < edits.size(); ++k)
      CHECK(edits[k - 1].range.end < edits[k].range.begin);
  }
}

TEST_CASE("no rounds make no edits, and one round makes its own") {
  CHECK(composed(5, {}).empty());
  const std::vector<std::vector<Edit>> one{{{{1, 2}, "x"}, {{3, 3}, "y"}}};
  CHECK(composed(5, one) == one.front());
}

} // namespace unres::text
