#include "index/builtin.h"

#include "index/index.h"
#include "index/words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace unres::index {
namespace {

using notation::Body;
using notation::Date;

std::vector<Instrument> find(Body body, const char* number) {
  return builtin()->find(body, notation::read_number(number).value());
}

std::vector<std::string> numbers(const std::vector<Instrument>& rows) {
  std::vector<std::string> out;
  for (const Instrument& row : rows)
    out.push_back(notation::written(row.number.value()));
  return out;
}

std::string first(const char* words) {
  const auto found = builtin()->search(words, 5);
  return found.empty() ? "" : found.front().title;
}

} // namespace

TEST_CASE("a number is found with its date, title and evidence") {
  const auto rows = find(Body::ga, "77/237");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].adopted == Date{2022, 12, 15});
  CHECK(rows[0].evidence >= Evidence::several_sources);
  CHECK(rows[0].kind == Kind::resolution);
  CHECK_FALSE(rows[0].title.empty());
  CHECK(find(Body::sc, "1373 (2001)").at(0).adopted == Date{2001, 9, 28});
  CHECK(find(Body::cnd, "65/2").at(0).adopted == Date{2022, 3, 18});
  CHECK(find(Body::ga, "68/505").at(0).kind == Kind::decision);
}

TEST_CASE("what is not in the tables is not found, nor under another body") {
  CHECK(find(Body::ga, "77/999").empty());
  CHECK(find(Body::sc, "77/237").empty());
  CHECK(find(Body::unknown, "77/237").empty());
  CHECK(find(Body::imo, "77/237").empty());
  CHECK(find(Body::ga, "7/23").size() <= 1);
}

TEST_CASE("all parts of a number are found, whichever is asked for") {
  const std::vector<std::string> parts = numbers(find(Body::ga, "2200 (XXI)"));
  CHECK(std::find(parts.begin(), parts.end(), "2200 A (XXI)") != parts.end());
  CHECK(numbers(find(Body::ga, "2200 A (XXI)")) == parts);
  CHECK(numbers(find(Body::ga, "75/250 B")) == numbers(find(Body::ga, "75/250 A")));
  CHECK(find(Body::ga, "75/250").size() > 1);
}

TEST_CASE("a treaty is found by its registration, with its protocols") {
  const auto rows = builtin()->find_treaty(39574);
  CHECK(rows.size() == 4);
  for (const Instrument& row : rows)
    CHECK(row.kind == Kind::treaty);
  const auto corruption = builtin()->find_treaty(42146);
  REQUIRE(corruption.size() == 1);
  CHECK(corruption[0].note == "United Nations, *Treaty Series*, vol. 2349, No. 42146.");
  CHECK(corruption[0].names.at(0) == "UNCAC");
  const auto geneva = builtin()->find_treaty(970);
  CHECK(std::any_of(geneva.begin(), geneva.end(), [](const Instrument& row) {
    return row.note == "United Nations, *Treaty Series*, vol. 75, Nos. 970–973.";
  }));
  CHECK(builtin()->find_treaty(1).empty());
}

TEST_CASE("a begun number lists the most used first") {
  const auto rows = builtin()->with_prefix(Body::ga, "70/", 10);
  REQUIRE(rows.size() == 10);
  CHECK(notation::written(*rows[0].number) == "70/1");
  for (std::size_t i = 1; i < rows.size(); ++i)
    CHECK(rows[i - 1].uses >= rows[i].uses);
  for (const Instrument& row : builtin()->with_prefix(Body::unknown, "13", 50))
    CHECK(notation::written(*row.number).starts_with("13"));
  CHECK(builtin()->with_prefix(Body::ga, "99/", 10).empty());
}

TEST_CASE("words find what is called so first, then what is most used") {
  CHECK(first("mandela").find("Nelson Mandela Rules") != std::string::npos);
  CHECK(first("Mandela Rules").find("Nelson Mandela Rules") != std::string::npos);
  CHECK(first("2030 agenda").find("2030 Agenda") != std::string::npos);
  CHECK(first("UNCAC") == "United Nations Convention against Corruption");
  CHECK(first("uncac") == first("UNCAC"));
  CHECK(first("paris agreement") == "Paris Agreement");
  CHECK(first("undrip") == "United Nations Declaration on the Rights of Indigenous Peoples");
  CHECK(first("indigenous peopl") == "United Nations Declaration on the Rights of Indigenous Peoples");
}

TEST_CASE("every word must be there, and only the last may be begun") {
  CHECK(builtin()->search("mandela xylophone", 5).empty());
  CHECK(builtin()->search("mandel rules", 5).empty());
  CHECK(builtin()->search("", 5).empty());
  CHECK(builtin()->search("— ’ -", 5).empty());
  CHECK(builtin()->search("the of and", 3).size() == 3);
  CHECK(first("non-proliferation of nuclear") == "Treaty on the Non-Proliferation of Nuclear Weapons");
}

TEST_CASE("a resolution is found by its title, and one of the Security Council by its subject") {
  bool council = false;
  for (const Instrument& row : builtin()->search("cyprus", 200))
    council = council || row.body == Body::sc;
  CHECK(council);
  const auto rows = builtin()->search("nuclear disarmament", 50);
  CHECK(rows.size() > 10);
}

TEST_CASE("an instrument has the date of the resolution that it stands in, and its note") {
  const Instrument rules = builtin()->search("nelson mandela rules", 1).at(0);
  CHECK(rules.kind == Kind::instrument);
  CHECK(rules.adopted == Date{2015, 12, 17});
  CHECK(notation::written(*rules.number) == "70/175");
  CHECK(rules.note == "Resolution 70/175, annex.");
}

TEST_CASE("words of a text") {
  CHECK(words_of("The Peoples’ Non\u2011Nuclear Côte") ==
        std::vector<std::string>{"the", "peoples", "non", "nuclear", "côte"});
  CHECK(same_words("Mandela Rules", words_of("mandela  rules")));
  CHECK_FALSE(same_words("Mandela Rules", words_of("mandela")));
  CHECK_FALSE(same_words("Mandela", words_of("mandela rules")));
}

TEST_CASE("the standard index has what is built in") {
  CHECK(Index::standard()->find(Body::ga, *notation::read_number("77/237")).size() == 1);
}

} // namespace unres::index
