// Several stores asked as one.
#include "support/small_index.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using index::Evidence;
using index::Instrument;
using notation::Body;

// A nearer store full of numbers that nobody cites, and a farther one that knows what is cited.
std::shared_ptr<const index::Index> two_stores() {
  std::vector<Instrument> near;
  for (int i = 1; i <= 20; ++i)
    near.push_back(resolution(Body::ga, "70/" + std::to_string(i), {2015, 12, 1}, "On rules, no. " + std::to_string(i), 0));
  for (Instrument& row : near) {
    row.origin = index::Origin::user;
    row.evidence = Evidence::one_source;
  }
  return std::make_shared<const index::Index>(std::vector<std::shared_ptr<const index::Provider>>{
      std::make_shared<SmallProvider>(std::move(near)), std::make_shared<SmallProvider>(some_rows())});
}

Instrument row(index::Origin origin, Evidence evidence, std::string title) {
  Instrument out;
  out.body = notation::Body::ga;
  out.number = notation::read_number("79/351");
  out.adopted = notation::Date{2024, 12, 9};
  out.title = std::move(title);
  out.origin = origin;
  out.evidence = evidence;
  return out;
}

index::Index with(Instrument user, Instrument built_in) {
  return index::Index{{std::make_shared<SmallProvider>(std::vector{std::move(user)}),
                std::make_shared<SmallProvider>(std::vector{std::move(built_in)})}};
}

} // namespace

TEST_CASE("the most used number comes up though a nearer store has many") {
  const auto rows = two_stores()->with_prefix(Body::ga, "70/", 5);
  REQUIRE(rows.size() == 5);
  CHECK(notation::written(*rows[0].number) == "70/1");
  CHECK(rows[0].uses == 900);
  CHECK(rows[0].adopted == notation::Date{2015, 9, 25}); // The adopted text knows best.
  CHECK(notation::written(*rows[1].number) == "70/175");
}

TEST_CASE("a name comes before words of titles in a nearer store") {
  const auto rows = two_stores()->search("rules", 5);
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].kind == index::Kind::instrument);
  CHECK(rows[1].origin == index::Origin::user);
}

TEST_CASE("of one number all rows are told, the best evidence first, then the nearest") {
  const auto number = *notation::read_number("79/351");
  const index::Index better = with(row(index::Origin::user, Evidence::one_source, ""), row(index::Origin::builtin, Evidence::adopted_text, ""));
  REQUIRE(better.find(Body::ga, number).size() == 2);
  CHECK(better.find(Body::ga, number).front().origin == index::Origin::builtin);
  const index::Index nearer = with(row(index::Origin::user, Evidence::adopted_text, ""), row(index::Origin::builtin, Evidence::adopted_text, ""));
  CHECK(nearer.find(Body::ga, number).front().origin == index::Origin::user);
}

TEST_CASE("what a farther provider knows completes the row of a nearer one") {
  Instrument built_in = row(index::Origin::builtin, Evidence::one_source, "Lighthouses");
  built_in.uses = 12;
  built_in.names = {"Lamp Rules"};
  const index::Index index = with(row(index::Origin::user, Evidence::adopted_text, ""), built_in);
  const auto rows = index.with_prefix(Body::ga, "79/3", 10);
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().origin == index::Origin::user);
  CHECK(rows.front().title == "Lighthouses");
  CHECK(rows.front().uses == 12);
  CHECK(rows.front().names == std::vector<std::string>{"Lamp Rules"});
}

} // namespace unres::test
