// While marks are typed, nothing is said about those that are not there yet.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

// What the rules of marks and of forms say of a text.
std::string found(std::string text) {
  const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", std::move(text)), {}, index::Index::standard());
  std::string out;
  for (const Finding& finding : analysis->findings())
    for (const std::string_view family : {"punct/", "markup/", "link/", "wording/consistency", "para/sub-parallel", "para/ref-other"})
      if (finding.rule->id.starts_with(family))
        out += std::string{finding.rule->id} + ": " + finding.message + "\n";
  return out;
}

constexpr std::string_view before = "*The General Assembly*,\n\n*Recalling* its resolution 76/187 of 16 December 2021,\n\n";
constexpr std::string_view after = "\n\n1. *Requests* the Secretary-General to report;\n\n2. *Decides* to remain seized of the matter.\n";

// As they are to be.
constexpr std::string_view paragraphs[]{
    "*Recalling* the declaration entitled “Lamps and lights: a brief”, and Member States’ part in it, from “oil” to ‘wicks’,",
    "*Recalling also* that the lamps – all of them – burn in the Decade (2021–2030), and/or later,",
    "*Recalling further* lamps, lights and beacons, the keepers’ work, and the words “the lamps … burn”,",
    "*Noting* the Conference, held in Cairo (5–13 September 1994), and ammunition of all kinds, no. 4 and on,",
    "*Noting also* that he said: “The lamps burn.”, and the links of ammunition to other ammunition,"};

// On the way to the marks above, as keyboards give them.
constexpr std::string_view begun[]{"*Recalling* the declaration entitled \"Lamps", "*Recalling* Member States'", "*Recalling* the declaration entitled \"Lamps\"",
                                   "*Recalling* that the lamps --", "*Recalling* that the lamps -- ", "*Recalling* that the lamps -",
                                   "*Recalling* that the lamps - ", "*Recalling* that the lamps—", "*Recalling* the Decade 2021-2030", "*Recalling* lamps ",
                                   "*Recalling* lamps  ", "*Recalling* lamps, lights, and", "*Recalling* lamps, lights, and beacons", "*Recalling* lamps &",
                                   "*Recalling* the report entitled Lamps: A Brief", "*Recalling* lamps . .", "*Recalling* 'lamps",
                                   "*Recalling* ammunition and ammunitions", "*Recalling* that UNEP’s"};

} // namespace

TEST_CASE("paragraphs are typed from the beginning without a finding about their marks") {
  std::string draft{before};
  draft.resize(draft.size() - 2);
  for (const std::string_view paragraph : paragraphs)
    draft += "\n\n" + std::string{paragraph};
  draft += after;
  for (std::size_t typed = 0; typed <= draft.size(); ++typed) {
    CAPTURE(draft.substr(0, typed));
    CHECK(found(draft.substr(0, typed)) == "");
  }
}

TEST_CASE("a paragraph is typed among others without a finding about its marks") {
  for (const std::string_view paragraph : paragraphs)
    for (std::size_t typed = 0; typed <= paragraph.size(); ++typed) {
      CAPTURE(paragraph.substr(0, typed));
      CHECK(found(std::string{before} + std::string{paragraph.substr(0, typed)} + std::string{after}) == "");
    }
}

TEST_CASE("a mark with which a paragraph ends for now is let be") {
  for (const std::string_view paragraph : begun) {
    CAPTURE(paragraph);
    CHECK(found(std::string{before} + std::string{paragraph} + std::string{after}) == "");
    CHECK(found(std::string{before} + std::string{paragraph}) == "");
  }
}

TEST_CASE("subparagraphs are typed one by one without a finding about their form") {
  const std::string list = "1. *Requests* the Secretary-General:\n\n(a) To publish;\n\n(b) To translate;\n\n(c) To report.\n";
  for (std::size_t typed = 0; typed <= list.size(); ++typed) {
    CAPTURE(list.substr(0, typed));
    CHECK(found(std::string{before} + list.substr(0, typed)) == "");
  }
}

} // namespace unres::rules
