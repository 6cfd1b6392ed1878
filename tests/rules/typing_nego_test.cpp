// A negotiated text is typed without a finding about its brackets, versions and proposals on the way.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

constexpr std::string_view organ = "*The General Assembly*,\n\n";
constexpr std::string_view preambular = "*Recalling* its resolutions [76/187 and [EU: 77/1]] and the report [of the Secretary-General],";
constexpr std::string_view labelled = "[PP2 bis *Guided* by the Charter [and the Manual],]";
constexpr std::string_view operative[]{
    "1. *Requests* the keepers [and the masters [of all harbours]] to report;",
    "[1 bis. *Invites* the keepers [to report | EU: to listen, in particular to the gulls];]",
    "1 ter. *Urges* the keepers {++EU: of all harbours++} to {--listen--} {~~report~>see~~}; {>>why?<<}",
    "OP1 alt 2 *Calls upon* [all] the keepers to report; %% When?",
    "[1. *Requests* the keepers [of the lamps]:\n\n(a) To report [now];\n\n[(b) To listen;]]"};

void type(std::string_view draft, std::string_view before, std::string_view behind) {
  for (std::size_t typed = 0; typed <= draft.size(); ++typed) {
    const std::string text = std::string{before} + std::string{draft.substr(0, typed)} + std::string{behind};
    const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", text), {}, index::Index::standard());
    CAPTURE(draft.substr(0, typed));
    for (const Finding& finding : analysis->findings()) {
      CAPTURE(finding.message);
      CHECK_FALSE(finding.rule->id.starts_with("nego/"));
    }
  }
}

} // namespace

TEST_CASE("brackets are typed at the end of a text without a finding on the way") {
  type(preambular, organ, "");
  type(labelled, organ, "");
  for (const std::string_view paragraph : operative)
    if (paragraph.starts_with("1 ") || paragraph.starts_with("OP")) // Their number alone tells nothing before them.
      type(paragraph, std::string{organ} + "1. *Requests* one;\n\n1 bis. *Requests* two;\n\nOP1 alt *Requests* three;\n\n", "");
    else
      type(paragraph, organ, "");
}

TEST_CASE("brackets are typed among other paragraphs without a finding on the way") {
  constexpr std::string_view behind = "\n\n2. *Decides* to remain seized of the matter.\n";
  type(preambular, organ, behind);
  // A bracket before a label is closed behind the end mark, where one that is forgotten must be told.
  for (const std::string_view paragraph : operative)
    if (paragraph.starts_with("1. "))
      type(paragraph, organ, behind);
}

} // namespace unres::rules
