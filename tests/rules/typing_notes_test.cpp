// Notes that will be right are right on the way, at the end of a text and before other notes.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

constexpr std::string_view start =
    "*The General Assembly*,\n\n*Recalling* the guide,[^1] the lamps,[^2] the keepers,[^3] the coast,[^4] the sea,[^5] the "
    "wind,[^6] the fog[^7] and the night,[^8]\n\n*Decides* to keep the lamps lit.\n\n";
constexpr std::string_view notes_typed =
    "[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.\n\n"
    "[^2]: Ibid., vol. 1577, No. 27531.\n\n"
    "[^3]: See *Official Records of the Economic and Social Council, 2016, Supplement No. 10* (E/2016/30), chap. I, sect. D.\n\n"
    "[^4]: Ibid., *2017, Supplement No. 10* (E/2017/30), chap. II.\n\n"
    "[^5]: Resolution 69/283, annex II.\n\n"
    "[^6]: A/ES-10/273 and A/ES-10/273/Corr.1.\n\n"
    "[^7]: *Report of the Conference on Lamps, Vienna, 3–7 May 1999* (A/CONF.1/2), chap. I, resolution 1, annex.\n";

// A call waits for its note, and a note before others for its full stop.
bool is_unfinished(std::string_view id) { return id == "footnote/matched" || id == "footnote/end-stop"; }

void type(std::string_view behind) {
  for (std::size_t typed = 0; typed <= notes_typed.size(); ++typed) {
    const std::string text = std::string{start} + std::string{notes_typed.substr(0, typed)} + std::string{behind};
    const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", text), {}, index::Index::standard());
    CAPTURE(notes_typed.substr(0, typed));
    for (const Finding& finding : analysis->findings()) {
      CAPTURE(finding.rule->id);
      CAPTURE(finding.message);
      const bool of_notes = finding.rule->id.starts_with("footnote/") || finding.rule->id.starts_with("italics/");
      CHECK_FALSE((of_notes && !is_unfinished(finding.rule->id)));
    }
  }
}

} // namespace

TEST_CASE("names and their calls are typed at the end of a text without a finding on the way") {
  constexpr std::string_view begun = "*The General Assembly*,\n\n";
  constexpr std::string_view typed =
      "*Recalling* the United Nations Convention against Corruption,[^1] the Convention on the Rights of the Child[^2] and "
      "the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules),[^3]";
  constexpr std::string_view notes = "\n\n[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.\n\n[^2]: Ibid., vol. 1577, "
                                     "No. 27531.\n\n[^3]: Resolution 70/175, annex.\n";
  for (const bool noted : {false, true})
    for (std::size_t size = 0; size <= typed.size(); ++size) {
      const std::string text = std::string{begun} + std::string{typed.substr(0, size)} + std::string{noted ? notes : ""};
      const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", text), {}, index::Index::standard());
      CAPTURE(typed.substr(0, size));
      for (const Finding& finding : analysis->findings()) {
        CAPTURE(finding.rule->id);
        CHECK((!finding.rule->id.starts_with("footnote/") || is_unfinished(finding.rule->id)));
      }
    }
}

TEST_CASE("notes are typed at the end of a text without a finding on the way") { type(""); }
TEST_CASE("notes are typed before others without a finding on the way") { type("\n\n[^8]: A/77/127.\n"); }

} // namespace unres::rules
