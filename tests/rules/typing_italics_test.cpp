// While an opening is typed, nothing is said about its italics.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

std::string found(std::string text) {
  const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", std::move(text)), {}, index::Index::standard());
  std::string out;
  for (const Finding& finding : analysis->findings())
    if (finding.rule->id.starts_with("italics/"))
      out += std::string{finding.rule->id} + ": " + finding.message + "\n";
  return out;
}

constexpr std::string_view before = "*The General Assembly*,\n\n*Recalling* its resolution 76/187 of 16 December 2021,\n\n";
constexpr std::string_view after = "\n\n1. *Requests* the Secretary-General to report;\n\n2. *Decides* to remain seized of the matter.\n";

constexpr std::string_view paragraphs[]{
    "*Taking note also with appreciation* of the report,", "*Bearing in mind* that lamps, or lights, need oil,",
    "*Expressing its grave concern* at the state of the *World Drug Report*,",
    "*Reaffirming further its commitment* to lamps,", "*Having also considered* the report, inter alia,"};

} // namespace

TEST_CASE("a draft is typed from its beginning without a finding about italics") {
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

TEST_CASE("a paragraph is typed among others without a finding about italics, also where marks come in pairs") {
  for (const std::string_view paragraph : paragraphs)
    for (std::size_t typed = 0; typed <= paragraph.size(); ++typed) {
      const std::string begun{paragraph.substr(0, typed)};
      CAPTURE(begun);
      CHECK(found(std::string{before} + begun + std::string{after}) == "");
      if (typed > 0 && paragraph.find('*', 1) >= typed)
        CHECK(found(std::string{before} + begun + "*" + std::string{after}) == "");
    }
}

} // namespace unres::rules
