#include "features/fuzzy.h"

#include <doctest/doctest.h>

namespace unres::features {
namespace {

std::optional<Fit> fit(std::string_view typed, std::string_view name, bool scattered = true) {
  return FuzzyQuery{typed}.fit(name, scattered);
}

} // namespace

TEST_CASE("names fit what is typed, from their beginning to their scattered letters") {
  const std::string_view name = "12. Decides to keep the lamps of lighthouses lit";
  CHECK(fit("12. dec", name) == Fit::begins);
  CHECK(fit("lamps", name) == Fit::at_word);
  CHECK(fit("  Keep   THE ", name) == Fit::at_word);
  CHECK(fit("house", name) == Fit::within);
  CHECK(fit("declamp", name) == Fit::word_starts);
  CHECK(fit("dec lamp", name) == Fit::word_starts);
  CHECK(fit("ktl", name) == Fit::word_starts);
  CHECK(fit("dcds", name) == Fit::scattered);
  CHECK_FALSE(fit("dcds", name, false));
  CHECK_FALSE(fit("lampsx", name));
  CHECK_FALSE(fit("lamp dec", name));
  CHECK(fit("", name) == Fit::begins);
  CHECK(FuzzyQuery{" \t"}.empty());
}

TEST_CASE("a place at a word's beginning is better than one before it") {
  CHECK(fit("light", "Moonlight and lighthouses") == Fit::at_word);
  CHECK(fit("79/362", "A/RES/79/362 Lamps") == Fit::at_word);
  CHECK(fit("9/362", "A/RES/79/362 Lamps") == Fit::within);
}

TEST_CASE("words are tried in every way that they can be split") {
  // "a" of "and" must be left for "after".
  CHECK(fit("af", "Ab and after") == Fit::word_starts);
  CHECK(fit("aba", "Ab and after") == Fit::word_starts);
  CHECK(fit(std::string(100, 'a'), std::string(200, 'b')) == std::nullopt);
  CHECK(fit(std::string(100, 'a'), std::string(200, 'a')) == Fit::begins);
  CHECK(fit("é", "Côte dé") == Fit::within);
  CHECK(fit("x", "") == std::nullopt);
}

} // namespace unres::features
