// Dates, ordinals and the lines of a masthead.
#include "model/masthead.h"

#include "workspace/document.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::model {
namespace {

constexpr std::string_view issued = R"(United Nations

A/RES/77/237

General Assembly

Distr.: General

10 January 2023

Seventy-seventh session

Agenda item 111

Resolution adopted by the General Assembly on 15 December 2022

[on the report of the Third Committee (A/77/463, para. 19)]

77/237. A guide to all guides

*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Decides* to act.

*54th plenary meeting*
*15 December 2022*
)";

} // namespace

TEST_CASE("text without its marks") {
  CHECK(plain("*The General Assembly*,") == "The General Assembly,");
  CHECK(plain("see [70/1](https://undocs.org/A/RES/70/1)[^3] now") == "see 70/1 now");
}

TEST_CASE("the lines of a masthead") {
  const auto document = workspace::Document::open("issued.md", std::string{issued});
  const Resolution& r = document->model();
  REQUIRE(r.units.size() == 1);
  const Masthead& masthead = r.units.front().masthead;
  const auto text_of = [&](MastheadLine kind) {
    const Field* field = masthead.find(kind);
    return field == nullptr ? std::string{} : field->text;
  };
  CHECK(text_of(MastheadLine::symbol) == "A/RES/77/237");
  CHECK(text_of(MastheadLine::organ) == "General Assembly");
  CHECK(text_of(MastheadLine::distr) == "Distr.: General");
  CHECK(text_of(MastheadLine::issue_date) == "10 January 2023");
  CHECK(text_of(MastheadLine::session) == "Seventy-seventh session");
  CHECK(text_of(MastheadLine::agenda_item) == "Agenda item 111");
  CHECK(text_of(MastheadLine::title) == "77/237. A guide to all guides");
  CHECK(masthead.title_number() == "77/237");
  CHECK(masthead.session() == 77);
  CHECK(r.counts.preambular == 1);
  CHECK(r.counts.operative == 1);
}

TEST_CASE("a file may hold several resolutions") {
  const auto document =
      workspace::Document::open("two.md", std::string{issued} + "\n" + std::string{issued});
  CHECK(document->model().units.size() == 2);
  CHECK(document->model().counts.operative == 2);
}

} // namespace unres::model
