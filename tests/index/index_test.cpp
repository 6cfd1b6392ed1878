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

} // namespace unres::test
