#include "index/sessions.h"

#include "index/facts.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace unres::index {
namespace {

using notation::Body;
using notation::Date;
using notation::Number;
using notation::TextKind;

Number number(std::string_view text) {
  const auto read = notation::read_number(text);
  REQUIRE(read);
  return *read;
}

bool fits(Body body, std::string_view text, Date date) {
  const auto window = adoption_window(body, number(text));
  REQUIRE(window);
  return window->has(date);
}

Body body_of(const std::string& name) {
  if (name == "COP-UNTOC")
    return Body::untoc;
  if (name == "COSP-UNCAC")
    return Body::uncac;
  if (name == "StatCom")
    return Body::statcom;
  if (name == "UN-Habitat Assembly")
    return Body::habitat;
  return notation::body_with_id(name).value_or(Body::unknown);
}

// Citations in adopted texts that are misprints, or of another body than they were taken for.
const std::set<std::string> misprints{
    "GA 335 (S-VI) 2019-12-21",
    "HRC 43/12 2020-07-01",
    "HRC 54/42 2023-04-04",
    "CCPCJ 11/4 2022-10-21",
    "COSP-UNCAC 10/6 2020-10-16",
};

} // namespace

TEST_CASE("a session of the General Assembly goes from September to September") {
  CHECK(fits(Body::ga, "77/237", {2022, 12, 15}));
  CHECK_FALSE(fits(Body::ga, "67/1", {2011, 9, 19}));
  CHECK(fits(Body::ga, "67/1", {2012, 9, 24}));
  CHECK(fits(Body::ga, "2200 A (XXI)", {1966, 12, 16}));
  CHECK_FALSE(fits(Body::ga, "2200 A (XXI)", {1967, 12, 16}));
  CHECK(fits(Body::ga, "1 (I)", {1946, 1, 24}));
  CHECK_FALSE(adoption_window(Body::ga, number("99/1")));
  CHECK_FALSE(adoption_window(Body::ga, number("2016/18")));
}

TEST_CASE("special sessions have their year, and open ones go on") {
  CHECK(fits(Body::ga, "S-32/1", {2021, 6, 2}));
  CHECK(fits(Body::ga, "3201 (S-VI)", {1974, 5, 1}));
  CHECK_FALSE(fits(Body::ga, "S-32/1", {2020, 6, 2}));
  CHECK(fits(Body::ga, "ES-10/27", {2025, 6, 12}));
  CHECK(fits(Body::ga, "ES-11/1", {2030, 1, 1}));
  CHECK_FALSE(fits(Body::ga, "ES-11/1", {2021, 3, 2}));
  CHECK(fits(Body::hrc, "S-29/1", {2021, 2, 12}));
  CHECK_FALSE(adoption_window(Body::hrc, number("S-99/1")));
}

TEST_CASE("the years of the Councils and of others") {
  CHECK(fits(Body::sc, "1373 (2001)", {2001, 9, 28}));
  CHECK_FALSE(fits(Body::sc, "1373 (2001)", {2002, 9, 28}));
  CHECK(fits(Body::ecosoc, "2017/206", {2016, 10, 5}));
  CHECK_FALSE(fits(Body::ecosoc, "2012/206", {2011, 10, 5}));
  CHECK(fits(Body::ecosoc, "663 C (XXIV)", {1957, 7, 31}));
  CHECK(fits(Body::hrc, "16/18", {2011, 3, 24}));
  CHECK_FALSE(fits(Body::hrc, "16/18", {2012, 3, 24}));
  CHECK(fits(Body::hrc, "43/1", {2020, 6, 19}));
  CHECK(fits(Body::chr, "2005/80", {2005, 4, 21}));
  CHECK(fits(Body::untoc, "10/4", {2020, 10, 16}));
  CHECK(fits(Body::uncac, "8/12", {2019, 12, 20}));
  CHECK(fits(Body::cnd, "65/2", {2022, 3, 18}));
  CHECK_FALSE(adoption_window(Body::unknown, number("10/4")));
  CHECK_FALSE(adoption_window(Body::cbd, number("15/4")));
}

TEST_CASE("the numbers of the Security Council tell the year") {
  CHECK(council_year(1) == 1946);
  CHECK(council_year(1373) == 2001);
  CHECK(council_year(1556) == 2004);
  CHECK(council_year(2721) == 2023);
  CHECK(council_year(2722) == 2024);
  CHECK_FALSE(council_year(0));
  CHECK_FALSE(council_year(9000));
  CHECK(council_numbers(1946)->first == 1);
  CHECK(council_numbers(2001)->has(1373));
  CHECK_FALSE(council_numbers(1945));
  CHECK_FALSE(council_numbers(2099));
  for (int year = 1947; council_numbers(year); ++year) {
    CHECK(council_numbers(year)->first == council_numbers(year - 1)->last + 1);
    CHECK(council_year(council_numbers(year)->last) == year);
  }
}

TEST_CASE("the first numbers of the Assembly tell the session") {
  CHECK(assembly_sessions(2200)->first == 21);
  CHECK(assembly_sessions(2200)->last == 21);
  CHECK(assembly_sessions(217)->has(3));
  CHECK(assembly_sessions(2390)->has(22));
  CHECK(assembly_sessions(2390)->has(23));
  CHECK(assembly_sessions(3379)->last == 30);
  CHECK(assembly_sessions(3541)->last == 30);
  CHECK_FALSE(assembly_sessions(4000));
}

TEST_CASE("which session is in progress") {
  CHECK(assembly_session({2022, 12, 15}) == 77);
  CHECK(assembly_session({2023, 9, 4}) == 77);
  CHECK(assembly_session({2023, 9, 5}) == 78);
  CHECK(assembly_session({1946, 1, 10}) == 1);
  CHECK(assembly_session({2026, 3, 1}) == 80);
  CHECK_FALSE(assembly_session({1945, 6, 26}));
  CHECK_FALSE(assembly_session({2027, 1, 1}));
  CHECK(opening_of(67) == Date{2012, 9, 18});
}

TEST_CASE("numbers of decisions stand apart from those of resolutions") {
  CHECK(kind_of(Body::ga, number("77/237")) == TextKind::resolution);
  CHECK(kind_of(Body::ga, number("73/347")) == TextKind::resolution);
  CHECK(kind_of(Body::ga, number("68/505")) == TextKind::decision);
  CHECK(kind_of(Body::ga, number("31/308")) == TextKind::decision);
  CHECK_FALSE(kind_of(Body::ga, number("56/320")));
  CHECK_FALSE(kind_of(Body::ga, number("S-32/1")));
  CHECK(kind_of(Body::ecosoc, number("2017/206")) == TextKind::decision);
  CHECK(kind_of(Body::ecosoc, number("2016/18")) == TextKind::resolution);
  CHECK_FALSE(kind_of(Body::ecosoc, number("1989/114")));
  CHECK(kind_of(Body::hrc, number("6/102")) == TextKind::decision);
  CHECK(kind_of(Body::hrc, number("5/1")) == TextKind::resolution);
  CHECK_FALSE(kind_of(Body::cnd, number("65/2")));
}

TEST_CASE("known adoptions lie in the window of their session") {
  for (const auto& row : test::facts("resolutions.tsv")) {
    const Number n = number(row[1]);
    const auto window = adoption_window(body_of(row[0]), n);
    const std::string name = row[0] + " " + row[1] + " " + row[2];
    // S-35/1 and the like are of the Human Rights Council, whatever the citation was taken for.
    if (!window || misprints.contains(name)) {
      const bool taken_for_another = row[0] == "GA" && n.session_kind == notation::SessionKind::special;
      CHECK_MESSAGE((misprints.contains(name) || taken_for_another), name);
      continue;
    }
    CHECK_MESSAGE(window->has(*notation::read_iso_date(row[2])), test::in_one_line(row));
    const bool of_first_series = row[0] == "GA" && n.form == notation::NumberForm::roman &&
                                 n.session_kind == notation::SessionKind::regular;
    if (of_first_series && name != "GA 311 (IX) 1954-12-11") // Of the fourth session.
      CHECK_MESSAGE(assembly_sessions(n.number)->has(n.session), name);
    if (row[0] == "SC")
      CHECK_MESSAGE(council_year(n.number) == n.session, name);
    if (const auto highest = highest_resolution(body_of(row[0]), n);
        highest && kind_of(body_of(row[0]), n) == TextKind::resolution)
      CHECK_MESSAGE(n.number <= *highest, name);
  }
}

TEST_CASE("known adoptions of other bodies lie in the window of their session") {
  for (const auto& row : test::facts("other_bodies.csv")) {
    const Body body = body_of(row[0]);
    CHECK_MESSAGE(body != Body::unknown, row[0]);
    const auto window = adoption_window(body, number(row[1]));
    if (row[2].empty() || !window || misprints.contains(row[0] + " " + row[1] + " " + row[2]))
      continue;
    CHECK_MESSAGE(window->has(*notation::read_iso_date(row[2])), test::in_one_line(row));
  }
}

TEST_CASE("the tables agree with the known sessions") {
  for (const auto& row : test::facts("sc_years.csv")) {
    const auto numbers = council_numbers(std::stoi(row[0]));
    REQUIRE(numbers);
    CHECK(numbers->first == std::stoi(row[1]));
    // The last year is not over.
    CHECK(numbers->last >= std::stoi(row[2]));
  }
  for (const auto& row : test::facts("ga_sessions.csv")) {
    if (row[0] != "regular")
      continue;
    const int session = std::stoi(row[1]);
    CHECK(notation::iso(*opening_of(session)) == row[3]);
    const int last = std::stoi(row[7]);
    const auto highest = highest_resolution(Body::ga, {.session = static_cast<std::uint16_t>(session), .number = 1});
    if (session > 30)
      CHECK(highest >= last);
    else
      CHECK(assembly_sessions(last)->has(session));
  }
}

} // namespace unres::index
