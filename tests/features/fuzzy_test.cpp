#include "features/fuzzy.h"

#include <doctest/doctest.h>

namespace unres::features {
namespace {

std::optional<NameFit> fit(std::string_view typed, std::string_view name, bool scattered = true) {
  return FuzzyQuery{typed}.fit(name, scattered);
}

} // namespace

TEST_CASE("names fit what is typed, from their beginning to their scattered letters") {
  const std::string_view name = "12. Decides to keep the lamps of lighthouses lit";
  CHECK(fit("12. dec", name) == NameFit::begins);
  CHECK(fit("lamps", name) == NameFit::at_word);
  CHECK(fit("  Keep   THE ", name) == NameFit::at_word);
  CHECK(fit("house", name) == NameFit::within);
  CHECK(fit("declamp", name) == NameFit::word_starts);
  CHECK(fit("dec lamp", name) == NameFit::word_starts);
  CHECK(fit("ktl", name) == NameFit::word_starts);
  CHECK(fit("dcds", name) == NameFit::scattered);
  CHECK_FALSE(fit("dcds", name, false));
  CHECK_FALSE(fit("lampsx", name));
  CHECK_FALSE(fit("lamp dec", name));
  CHECK(fit("", name) == NameFit::begins);
  CHECK(FuzzyQuery{" \t"}.empty());
}

TEST_CASE("a place at a word's beginning is better than one before it") {
  CHECK(fit("light", "Moonlight and lighthouses") == NameFit::at_word);
  CHECK(fit("79/362", "A/RES/79/362 Lamps") == NameFit::at_word);
  CHECK(fit("9/362", "A/RES/79/362 Lamps") == NameFit::within);
}

TEST_CASE("words are tried in every way that they can be split") {
  // "a" of "and" must be left for "after".
  CHECK(fit("aaf", "Ab and after") == NameFit::word_starts);
  CHECK(fit("aba", "Ab and after") == NameFit::word_starts);
  CHECK(fit(std::string(100, 'a'), std::string(200, 'b')) == std::nullopt);
  CHECK(fit(std::string(100, 'a'), std::string(200, 'a')) == NameFit::begins);
  CHECK(fit("é", "Côte dé") == NameFit::within);
  CHECK(fit("x", "") == std::nullopt);
}

} // namespace unres::features
