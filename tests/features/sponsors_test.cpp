// Sponsors of a draft in the order in which the United Nations has them.
#include "features/marked.h"
#include "features/negotiation/sponsors.h"
#include "notation/states.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace unres::test {
namespace {

std::string draft(const std::string& sponsors) {
  return "United Nations\n\nA/C.3/79/L.912\n\nGeneral Assembly\n\nDistr.: Limited\n\nSeventy-ninth session\n\n**" + sponsors +
         ": draft resolution**\n\n**Lighthouses**\n\n*The General Assembly*,\n\n*Recalling* this,\n\n1. *Decides* to end.\n";
}

// The sponsors after sorting, or why not.
std::string sorted(const std::string& sponsors) {
  const auto analysis = marked(draft(sponsors)).analysis;
  const auto edits = features::sorted_sponsors(*analysis);
  CHECK(features::has_unsorted_sponsors(*analysis) == (!edits || !edits->empty()));
  if (!edits)
    return features::told(*analysis, edits.error());
  const std::string text = text::applied(analysis->document().text(), *edits).value();
  const std::size_t end = text.find(": draft resolution**");
  const std::size_t begin = text.rfind("\n**", end) + 3;
  return text.substr(begin, end - begin);
}

} // namespace

TEST_CASE("sponsors stand in English alphabetical order with and before the last") {
  CHECK(sorted("Italy, Austria and Mexico") == "Austria, Italy and Mexico");
  CHECK(sorted("Austria, Italy and Mexico") == "Austria, Italy and Mexico");
  CHECK(sorted("Italy, Austria, Mexico") == "Austria, Italy and Mexico");
  CHECK(sorted("Italy and Austria") == "Austria and Italy");
  CHECK(sorted("Italy") == "Italy");
  CHECK(sorted("Türkiye, Trinidad and Tobago, Côte d’Ivoire and Bosnia and Herzegovina") ==
        "Bosnia and Herzegovina, Côte d’Ivoire, Trinidad and Tobago and Türkiye");
  CHECK(sorted("Viet Nam, Venezuela (Bolivarian Republic of) and Iran (Islamic Republic of)") ==
        "Iran (Islamic Republic of), Venezuela (Bolivarian Republic of) and Viet Nam");
}

TEST_CASE("marks of notes go with their State") {
  CHECK(sorted("Italy¹, Austria and Mexico²") == "Austria, Italy¹ and Mexico²");
  CHECK(sorted("Mexico[^2], Austria and Italy\\*") == "Austria, Italy\\* and Mexico[^2]");
}

TEST_CASE("what is no known State and who speaks for a group is refused") {
  CHECK(sorted("Italy, Ruritania and Austria") == "Line 11: “Ruritania” is no name of a State that is known");
  CHECK(sorted("Mexico and Cuba (on behalf of the Group of 77 and China)").starts_with("Line 11: A State that submits for a group"));
}

TEST_CASE("sorting once is enough and keeps everybody") {
  std::mt19937 random{20261125};
  std::vector<std::string> all;
  for (const notation::State& state : notation::states())
    all.emplace_back(state.name);
  for (int round = 0; round < 50; ++round) {
    std::shuffle(all.begin(), all.end(), random);
    const std::vector<std::string> some(all.begin(), all.begin() + 2 + round);
    std::string list;
    for (std::size_t i = 0; i < some.size(); ++i)
      list.append(i == 0 ? "" : i + 1 == some.size() ? " and " : ", ").append(some[i]);
    const std::string once = sorted(list);
    CAPTURE(list);
    CHECK(once.size() == list.size());
    for (const std::string& name : some)
      CHECK(once.find(name) != std::string::npos);
    CHECK(sorted(once) == once);
  }
}

} // namespace unres::test
