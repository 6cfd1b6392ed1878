// What several providers tell of one thing.
#include "index/index.h"
#include "support/small_index.h"

#include <doctest/doctest.h>

namespace unres::index {
namespace {

Instrument row(Origin origin, Evidence evidence, std::string title) {
  Instrument out;
  out.body = notation::Body::ga;
  out.number = notation::read_number("79/351");
  out.adopted = notation::Date{2024, 12, 9};
  out.title = std::move(title);
  out.origin = origin;
  out.evidence = evidence;
  return out;
}

Index with(Instrument user, Instrument built_in) {
  return Index{{std::make_shared<test::SmallProvider>(std::vector{std::move(user)}),
                std::make_shared<test::SmallProvider>(std::vector{std::move(built_in)})}};
}

} // namespace

TEST_CASE("of one number all rows are told, the best evidence first, then the nearest") {
  const auto number = *notation::read_number("79/351");
  const Index better = with(row(Origin::user, Evidence::one_source, ""), row(Origin::builtin, Evidence::adopted_text, ""));
  REQUIRE(better.find(notation::Body::ga, number).size() == 2);
  CHECK(better.find(notation::Body::ga, number).front().origin == Origin::builtin);
  const Index nearer = with(row(Origin::user, Evidence::adopted_text, ""), row(Origin::builtin, Evidence::adopted_text, ""));
  CHECK(nearer.find(notation::Body::ga, number).front().origin == Origin::user);
}

TEST_CASE("what a farther provider knows completes the row of a nearer one") {
  Instrument built_in = row(Origin::builtin, Evidence::one_source, "Lighthouses");
  built_in.uses = 12;
  built_in.names = {"Lamp Rules"};
  const Index index = with(row(Origin::user, Evidence::adopted_text, ""), built_in);
  const auto rows = index.with_prefix(notation::Body::ga, "79/3", 10);
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().origin == Origin::user);
  CHECK(rows.front().title == "Lighthouses");
  CHECK(rows.front().uses == 12);
  CHECK(rows.front().names == std::vector<std::string>{"Lamp Rules"});
}

} // namespace unres::index
