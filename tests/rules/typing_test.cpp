// While somebody types, half a sentence stays quiet.
#include "rules/registry.h"
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

constexpr std::string_view beginning = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General:

)";

// The findings of the family on a draft of which `rest` is what is typed so far.
std::string found(std::string_view family, std::string_view rest) {
  const auto analysis = Analysis::run(
      workspace::Document::open("draft.unres.md", std::string{beginning} + std::string{rest}), {}, index::Index::standard());
  std::string out;
  for (const Finding& finding : analysis->findings())
    if (finding.rule->id.starts_with(family))
      out += std::string{finding.rule->id} + ": " + finding.message + "\n";
  return out;
}

} // namespace

TEST_CASE("a list of subparagraphs is typed without a finding on the way") {
  const std::string_view list = "(a) To publish the guide:\n\n(i) In print;\n\n(ii) Online;\n\n"
                                "(b) To report on its use;\n\n2. *Decides* to remain seized.\n";
  for (std::size_t typed = 0; typed <= list.size(); ++typed) {
    CAPTURE(list.substr(0, typed));
    // "(i" and "(a" are no labels yet, and "2" no number.
    CHECK(found("para/", list.substr(0, typed)) == "");
  }
}

TEST_CASE("a lone subparagraph may be about to get a fellow") {
  CHECK(found("para/sub-min-two", "(a) To publish the guide;") == "");
  CHECK(found("para/sub-min-two", "(a) To publish\n\n2. *Decides* to act.") == "");
  CHECK(found("para/sub-min-two", "(a) To publish;\n\n2. *Decides* to act.") != "");
}

TEST_CASE("a paragraph below may still be to come") {
  CHECK(found("para/ref-above-below", "(a) To act upon paragraph 5 below;\n\n(b) To report") == "");
  CHECK(found("para/ref-above-below", "(a) To act upon paragraph 5 below;\n\n(b) To report.") !=
        "");
}

TEST_CASE("a draft is typed with one finding a paragraph at most, on its unfinished end") {
  const std::string_view draft = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

Deeply concerned also at the state of lighthouses,

1. *Requests* the Secretary-General:

(a) To report;

(b) To publish the report;

2. *Also requests* the Secretary-General to act;

Takes note of the report.
)";
  for (std::size_t typed = 0; typed <= draft.size(); ++typed) {
    CAPTURE(draft.substr(0, typed));
    const auto analysis = Analysis::run(
        workspace::Document::open("draft.unres.md", std::string{draft.substr(0, typed)}), {}, index::Index::standard());
    std::size_t found = 0;
    for (const Finding& finding : analysis->findings())
      found += finding.rule->id.starts_with("preamble/") || finding.rule->id.starts_with("operative/");
    CHECK(found <= 1);
  }
}

} // namespace unres::rules
