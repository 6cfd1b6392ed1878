// What a report says of a draft, before anybody writes it down.
#include "report/read.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace unres::test {
namespace {

using report::Agreement;
using report::Submission;
using report::Verdict;

std::string fact(const Submission& s, const std::string& name) {
  for (const report::Fact& each : s.identity.facts)
    if (each.name == name)
      return each.value;
  return "no such fact";
}

const report::CitationRow& citation(const Submission& s, const std::string& name) {
  const auto& rows = s.citations.shown;
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.name == name; });
  REQUIRE(found != rows.end());
  return *found;
}

} // namespace

TEST_CASE("a draft is known by its masthead, and what it lacks is empty") {
  const Submission s = read(clean);
  CHECK(s.identity.title == "Lighthouses in the service of safe navigation");
  CHECK(fact(s, "Symbol") == "A/C.2/81/L.14");
  CHECK(fact(s, "Organ") == "General Assembly");
  CHECK(fact(s, "Session") == "Eighty-first session");
  CHECK(fact(s, "Agenda item") == "18, Sustainable development");
  CHECK(fact(s, "Sponsors") == "Albania and Belgium");
  CHECK(fact(s, "Date") == "9 November 2026");
  CHECK(fact(s, "Checked as") == "A final text of the General Assembly");
  const Submission bare = read("*The General Assembly*,\n\n*Noting* that,\n\n1. *Decides* to go on.\n");
  for (const char* name : {"Title", "Symbol", "Organ", "Session", "Agenda item", "Sponsors", "Date"})
    CHECK(fact(bare, name).empty());
}

TEST_CASE("a text is ready where nothing is found and nothing is open") {
  const Submission s = read(clean);
  CHECK(s.findings.shown.empty());
  CHECK(s.judgement.verdict == Verdict::ready);
  CHECK(s.judgement.first.empty());
  CHECK(s.counts.open_issues == 0);
}

TEST_CASE("a warning is to be looked at, an error is to be mended, what is open is to be settled") {
  const Submission warned = read(with(clean, "(a) To", "(a) to"));
  CHECK(warned.judgement.verdict == Verdict::ready_with_warnings);
  CHECK(warned.counts.warnings == 1);
  CHECK(warned.counts.safe_fixes == 1);
  CHECK(read(with(clean, "lighthouses,\n", "lighthouses;\n")).judgement.verdict == Verdict::not_ready);
  const Submission open = read(with(clean, "train keepers", "[train] keepers"));
  CHECK(open.judgement.verdict == Verdict::not_ready);
  REQUIRE(open.open_issues.size() == 1);
  CHECK(open.open_issues.shown[0].kind == "Brackets");
  CHECK(open.open_issues.shown[0].place.name == "paragraph 2 (b)");
  CHECK(open.open_issues.shown[0].excerpt.marked == "[train]");
}

TEST_CASE("what was read as a draft is told to be read as a final text") {
  const Submission s = read(clean, nullptr, "draft.unres.md", rules::Options{});
  REQUIRE_FALSE(s.judgement.first.empty());
  CHECK(s.judgement.first.front().find("--mode final") != std::string::npos);
}

TEST_CASE("an empty file is not ready, and a decision is not judged") {
  CHECK(read("").judgement.verdict == Verdict::not_ready);
  CHECK(read("\n \n\t").empty);
  const Submission french = read("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1 du 25 septembre 2015 et les autres "
                                 "résolutions de la présente session,\n\n1. *Décide* de poursuivre la mise en œuvre de la "
                                 "présente résolution dans les pays qui le souhaitent.\n");
  CHECK_FALSE(french.identity.english);
  CHECK(french.judgement.verdict == Verdict::not_judged);
}

TEST_CASE("findings stand by paragraph in the order of the text, with all that is needed to judge them") {
  const Submission s = read(with(with(clean, "lighthouses,\n", "lighthouses;\n"), "(a) To", "(a) to"));
  REQUIRE(s.findings.shown.size() == 2);
  CHECK(s.findings.shown[0].place.name == "preambular paragraph 2");
  CHECK(s.findings.shown[0].place.line == 28);
  CHECK(s.findings.shown[1].place.name == "paragraph 2 (a)");
  const report::Remark& remark = s.findings.shown[0].remarks.at(0);
  CHECK(remark.rule == "preamble/end-comma");
  CHECK(remark.severity == rules::Severity::error);
  CHECK(remark.excerpt.marked == ";");
  CHECK(remark.excerpt.before.ends_with("twelve thousand lighthouses"));
  CHECK(remark.safe);
  CHECK_FALSE(remark.fix.empty());
  CHECK(remark.why.ends_with("."));
  CHECK(remark.address.starts_with("https://"));
}

TEST_CASE("a citation agrees with the index, differs from it, has no date, or is unknown") {
  const std::string cited = "its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for "
                            "Sustainable Development”";
  const Submission s = read(with(clean, cited,
                                 "its resolutions 70/1 of 25 September 2015, 77/237 of 16 December 2022, 76/185 and 80/999 of 3 "
                                 "December 2025, and resolution 70/1"));
  CHECK(citation(s, "General Assembly resolution 70/1").agreement == Agreement::agrees);
  const report::CitationRow& differs = citation(s, "General Assembly resolution 77/237");
  CHECK(differs.agreement == Agreement::differs);
  CHECK(differs.date == "16 December 2022");
  CHECK(differs.known_date == "15 December 2022");
  CHECK(differs.evidence.starts_with("adopted text"));
  CHECK(differs.address == "https://undocs.org/en/A/RES/77/237");
  const report::CitationRow& unknown = citation(s, "General Assembly resolution 80/999");
  CHECK(unknown.agreement == Agreement::unknown);
  CHECK(unknown.evidence.find("exist") == std::string::npos);
  const auto is_first = [](const auto& row) { return row.name == "General Assembly resolution 70/1"; };
  CHECK(std::count_if(s.citations.shown.begin(), s.citations.shown.end(), is_first) == 1);
  const Submission undated = read(with(clean, cited, "its resolution 76/185"));
  CHECK(citation(undated, "General Assembly resolution 76/185").agreement == Agreement::known);
}

TEST_CASE("notes are followed from their calls, and Ibid. to its source") {
  const std::string text = with(with(clean, "lighthouses,\n", "lighthouses,[^2] their keepers[^3] and the sea,[^9]\n"), "[^1]: See A/78/339.\n",
                                "[^1]: See A/78/339, chap. I.\n\n[^2]: Ibid., chap. II.\n\n[^3]:\n\n[^4]: A/79/1.\n");
  const Submission s = read(text);
  REQUIRE(s.notes.size() == 5);
  CHECK(s.notes.shown[0].calls.at(0).name == "preambular paragraph 1");
  CHECK(s.notes.shown[0].problems.empty());
  CHECK(s.notes.shown[1].in_full == "A/78/339, chap. II.");
  CHECK(s.notes.shown[1].taken_from == "1");
  CHECK_FALSE(s.notes.shown[2].problems.empty());
  CHECK_FALSE(s.notes.shown[3].problems.empty());
  CHECK(s.notes.shown[4].label == "9");
  CHECK(s.notes.shown[4].words.empty());
}

TEST_CASE("Ibid. without a note before it is not complete") {
  const Submission s = read(with(clean, "See A/78/339.", "Ibid., chap. I."));
  REQUIRE(s.notes.size() == 1);
  CHECK(s.notes.shown[0].in_full.empty());
  CHECK_FALSE(s.notes.shown[0].problems.empty());
}

TEST_CASE("what is silenced is listed with its reason") {
  const Submission s = read(with(with(clean, "lighthouses,\n", "lighthouses;\n"), "*Noting*",
                                 "%% unres-ignore preamble/end-comma: agreed in committee\n*Noting*"));
  REQUIRE(s.silenced.size() == 1);
  CHECK(s.silenced.shown[0].reason == "agreed in committee");
  CHECK(s.silenced.shown[0].place.name == "preambular paragraph 2");
  CHECK(s.counts.silenced == 1);
}

TEST_CASE("words are counted by part, and held against what the house allows") {
  rules::Options options = final_text();
  options.house.length_budget = 30;
  const Submission s = read(clean, nullptr, "draft.unres.md", options);
  CHECK(s.length.preambular == 2);
  CHECK(s.length.operative == 3);
  CHECK(s.length.subparagraphs == 2);
  CHECK(s.length.preamble_words > 30);
  CHECK(s.length.words() == s.length.preamble_words + s.length.operative_words);
  REQUIRE(s.length.longest.size() == 5);
  CHECK(s.length.longest[0].words >= s.length.longest[4].words);
  CHECK(s.judgement.verdict == Verdict::ready_with_warnings);
}

} // namespace unres::test
