// What is open in a text, and what only looks so.
#include "rules/final/open_issues.h"

#include <doctest/doctest.h>

namespace unres::rules {
namespace {

/// "Brackets “[EU: now]” by EU in 1", one a line; the number is that of the paragraph in the text.
std::string listed(std::string text) {
  const auto document = workspace::Document::open("draft.unres.md", std::move(text));
  std::string out;
  for (const OpenIssue& issue : open_issues(*document)) {
    out.append(name_of(issue.kind)).append(" “").append(document->slice(issue.range)).append("”");
    if (!issue.attribution.empty())
      out.append(" by ").append(issue.attribution);
    if (issue.paragraph != model::none)
      out.append(" in ").append(std::to_string(issue.paragraph + 1));
    out.push_back('\n');
  }
  return out;
}

} // namespace

TEST_CASE("open issues are brackets, alternatives and proposals with their authors") {
  CHECK(listed("1. *Decides* [EU: to act [now]] and [*urges* | EU, Mexico: *calls upon* | Group of 77 and China: *asks*] all;\n\n"
               "2. *Requests* {++EU: more++} {--less--} {~~USA: old~>new~~} keepers;\n") ==
        "Brackets “[EU: to act [now]]” by EU in 1\n"
        "Brackets “[now]” in 1\n"
        "Alternatives “[*urges* | EU, Mexico: *calls upon* | Group of 77 and China: *asks*]” by EU, Mexico, Group of 77 and China in 1\n"
        "An insertion “{++EU: more++}” by EU in 2\n"
        "A deletion “{--less--}” in 2\n"
        "A replacement “{~~USA: old~>new~~}” by USA in 2\n");
}

TEST_CASE("open issues are the labels of a working text and the brackets around them") {
  CHECK(listed("PP4 *Recalling* one,\n\n[3 bis. *Requests* two;]\n\nOP7 alt *Decides* three;\n") ==
        "A working label “PP4” in 1\nBrackets “[3 bis. *Requests* two;]” in 2\nA Latin number “3 bis.” in 2\n"
        "A working label “OP7 alt” in 3\n");
}

TEST_CASE("open issues are placeholders") {
  CHECK(listed("A/79/L.XX\n\n*The General Assembly*,\n\n*Recalling* its resolution 79/… of XX June 20XX,\n\n"
               "1. *Decides* to meet on [date] (to be confirmed), on __ June, in xx rooms, TBC;\n") ==
        "A placeholder “XX”\nA placeholder “…” in 1\nA placeholder “XX” in 1\nA placeholder “XX” in 1\n"
        "A placeholder “[date]” in 2\nA placeholder “(to be confirmed)” in 2\nA placeholder “__” in 2\n"
        "A placeholder “xx” in 2\nA placeholder “TBC” in 2\n");
}

TEST_CASE("open issues are comments, in paragraphs and between them, but none that speaks to this tool") {
  CHECK(listed("%% first\n\n1. *Decides*:\n\n(a) One {>>USA: why?<<};\n\n%% second\n\n(b) Two; %% third\n\n"
               "%% unres-ignore number/words: a title\n\n2. *Requests* three.\n") ==
        "A comment “%% first”\nA comment “{>>USA: why?<<}” by USA in 2\nA comment “%% second”\nA comment “%% third” in 3\n");
}

TEST_CASE("what is bracketed but not open is no issue") {
  CHECK(listed("United Nations\n\n[*on the report of the Sixth Committee ([A/79/470](https://undocs.org/A/79/470))*]\n\n"
               "*The General Assembly*,\n\n*Recalling* “[the report]” and “acts […] now” and \"[a] text\",[^1]\n\n"
               "*Recalling also* its resolution 2099 (XX), part XX, decision IOC-XXX/11 and a date to be determined,\n\n"
               "1. *Decides* [sic] on [12] matters of [2018](https://undocs.org/a__b), such as act …;\n\n"
               "[^1]: A note.\n\n54th plenary meeting\n15 December 2024\n\n[*Adopted without a vote.*]\n") == "");
}

} // namespace unres::rules
