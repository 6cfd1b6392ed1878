#include "notation/states.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace unres::notation {

TEST_CASE("193 Member States and two observers, in alphabetical order without accents") {
  CHECK(states().size() == 195);
  for (std::size_t i = 1; i < states().size(); ++i) {
    CAPTURE(states()[i].name);
    CHECK(alphabetical_key(states()[i - 1].name) < alphabetical_key(states()[i].name));
  }
  CHECK(alphabetical_key("Türkiye") == "turkiye");
  CHECK(alphabetical_key("Côte d’Ivoire") == "cote divoire");
  CHECK(alphabetical_key("Netherlands (Kingdom of the)") == "netherlands");
}

TEST_CASE("a State is found by its short name alone") {
  for (const State& state : states()) {
    CAPTURE(state.name);
    CHECK(find_state(state.name) == &state);
    CHECK(find_other_name(state.name) == nullptr);
    CHECK(state_key(state.in_running) == alphabetical_key(state.name));
  }
  REQUIRE(find_state("Cote d'Ivoire") == nullptr);
  REQUIRE(find_state("Côte d'Ivoire") != nullptr);
  CHECK(find_state("Côte d'Ivoire")->name == "Côte d’Ivoire");
  CHECK(find_state("the Sudan") == find_state("Sudan"));
  CHECK(find_state("Iran (Islamic Republic of)")->in_running == "the Islamic Republic of Iran");
  CHECK(find_state("Iran") == nullptr);
  CHECK(find_state("") == nullptr);
}

TEST_CASE("other names lead to short names, and are sorted") {
  for (std::size_t i = 0; i < other_names().size(); ++i) {
    const OtherName& other = other_names()[i];
    CAPTURE(other.written);
    CHECK(find_state(other.name) != nullptr);
    CHECK(find_other_name(other.written) == &other);
    if (i > 0)
      CHECK(other_names()[i - 1].written < other.written);
  }
  REQUIRE(find_other_name("Vietnam") != nullptr);
  CHECK(find_other_name("Vietnam")->name == "Viet Nam");
  CHECK(find_other_name("the Netherlands") == find_other_name("Netherlands"));
  CHECK(find_other_name("Cote d'Ivoire")->name == "Côte d’Ivoire");
  CHECK(find_other_name("Group of 77") == nullptr);
}

TEST_CASE("whatever its name, a State stands at its place") {
  CHECK(state_key("South Korea") == "republic of korea");
  CHECK(state_key("the Islamic Republic of Iran") == "iran");
  CHECK(state_key("Turkey") < state_key("Turkmenistan"));
  CHECK(state_key("Swaziland") == "swaziland");
  CHECK(state_key("European Union") == "european union");
}

} // namespace unres::notation
