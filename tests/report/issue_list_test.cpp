// What drafts leave open, as a document of its own.
#include "report/issue_list.h"

#include <doctest/doctest.h>

namespace unres::report {
namespace {

std::vector<DraftIssues> drafts() {
  const auto document = workspace::Document::open(
      "draft.unres.md", "*The General Assembly*,\n\n*Recalling* its [grave] purpose,\n\n"
                        "1. *Decides* to [act | EU and Mexico: rest | Japan: wait];\n\n2. *Requests* {++EU: \"all\"++} States to act.\n");
  return {{"draft.unres.md", read_open_issues(*document, Places{*document})}};
}

std::string list(IssueFormat format, IssueOrder order = IssueOrder::place) { return issue_list(drafts(), format, order); }

} // namespace

TEST_CASE("open issues are listed as they stand, with their place and who proposes them") {
  const std::string text = list(IssueFormat::markdown);
  CHECK(text.find("Open issues of draft") != std::string::npos);
  const std::size_t first = text.find("⟦\\[grave\\]⟧");
  const std::size_t second = text.find("Alternatives | EU and Mexico, Japan");
  const std::size_t third = text.find("An insertion | EU");
  REQUIRE(first != std::string::npos);
  CHECK(first < second);
  CHECK(second < third);
  CHECK(third != std::string::npos);
}

TEST_CASE("by delegation each has a table of its own, and nobody's come last") {
  const std::string text = list(IssueFormat::markdown, IssueOrder::delegation);
  const std::size_t eu = text.find("## EU");
  const std::size_t japan = text.find("## Japan");
  const std::size_t mexico = text.find("## Mexico");
  const std::size_t nobody = text.find("## Nobody named");
  REQUIRE(nobody != std::string::npos);
  CHECK(eu < japan);
  CHECK(japan < mexico);
  CHECK(mexico < nobody);
  CHECK(text.find("insertion") < japan);
}

TEST_CASE("cells of CSV are quoted, and none is a formula") {
  std::vector<DraftIssues> all = drafts();
  all.front().name = "=cmd";
  const std::string text = issue_list(all, IssueFormat::csv, IssueOrder::place);
  CHECK(text.starts_with("Draft,Place,Line,What,Proposed by,Open words,Text\r\n\"'=cmd\","));
  CHECK(text.find("{++EU: \"\"all\"\"++}") != std::string::npos);
}

TEST_CASE("a text with nothing open says so") {
  CHECK(issue_list({{"x", {}}}, IssueFormat::csv, IssueOrder::place).find("\r\n") + 2 ==
        issue_list({{"x", {}}}, IssueFormat::csv, IssueOrder::place).size());
  CHECK(issue_list({{"x", {}}}, IssueFormat::markdown, IssueOrder::place).find("Nothing is left open.") != std::string::npos);
}

} // namespace unres::report
