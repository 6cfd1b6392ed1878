// A paragraph that will be worded right is right on the way, at the end of a text and before others.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

constexpr std::string_view preamble = "*The General Assembly*,\n\n*Guided* by the Charter of the United Nations,\n\n"
                                      "*Taking note also with great appreciation* of the guide,\n\n";
constexpr std::string_view operative[]{
    "1. *Takes note with appreciation* of the guide, inter alia, of its annex, and further notes the book;",
    "1. *Calls upon* all States to act, and in this regard looks forward to their reports;",
    "1. *Expresses its appreciation* to the keepers, and requests the Secretary-General to report to the General "
    "Assembly at its eighty-third session;",
    "1. *Recommends* that all Member States light the lamps, and decides that the meeting shall be held in May;",
    "1. *Decides* to include in the provisional agenda of its eighty-third session the item entitled “Lamps”;",
    "1. *Draws the attention* of States to the guide and the book, and welcomes and encourages their use;"};

void type(std::string_view draft, std::string_view before, std::string_view behind) {
  for (std::size_t typed = 0; typed <= draft.size(); ++typed) {
    const std::string text = std::string{before} + std::string{draft.substr(0, typed)} + std::string{behind};
    const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", text), {}, index::Index::standard());
    CAPTURE(draft.substr(0, typed));
    for (const Finding& finding : analysis->findings()) {
      CAPTURE(finding.message);
      const bool of_form = finding.rule->id.starts_with("wording/") || finding.rule->id == "operative/second-verb-comma" ||
                           finding.rule->id == "operative/agenda-formula" || finding.rule->id == "preamble/own-resolution";
      CHECK_FALSE(of_form);
    }
  }
}

} // namespace

TEST_CASE("the preamble is typed without a finding about its wording on the way") {
  type(preamble, "", "");
  type(preamble, "", "\n\n*Decides* to remain seized of the matter.\n");
}

TEST_CASE("operative paragraphs are typed without a finding about their wording on the way") {
  for (const std::string_view paragraph : operative) {
    type(paragraph, preamble, "");
    type(paragraph, preamble, "\n\n2. *Decides* to remain seized of the matter.\n");
  }
}

} // namespace unres::rules
