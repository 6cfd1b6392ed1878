// Words that rules have something to say about: how they are found, what keeps them out, and what the fix makes of them.
#include "rules/language/terms.h"
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace unres::rules {
namespace {

constexpr std::string_view start = "*The General Assembly*,\n\n*Decides* that ";

std::shared_ptr<const Analysis> analyse(std::string text, const Options& options = {}) {
  return Analysis::run(workspace::Document::open("draft.unres.md", std::move(text)), options, index::Index::standard());
}

// The words with every spelling mended, after "Decides that".
std::string mended(std::string_view words, const Options& options = {}) {
  const auto analysis = analyse(std::string{start} + std::string{words} + " end.\n", options);
  std::vector<text::Edit> edits;
  for (const Finding& finding : analysis->findings())
    if (finding.fix && (finding.rule->id.starts_with("spelling/") || finding.rule->id.starts_with("caps/")))
      edits.insert(edits.end(), finding.fix->edits.begin(), finding.fix->edits.end());
  const auto text = text::applied(analysis->document().text(), edits);
  REQUIRE(text.has_value());
  return text->substr(start.size(), text->size() - start.size() - 6);
}

std::string unchanged(std::string_view words, const Options& options = {}) {
  const std::string after = mended(words, options);
  return after == words ? "" : after;
}

} // namespace

TEST_CASE("a term keeps its ending and the case of its letters") {
  CHECK(mended("they organise, organised, are organising an organisation of organisers") ==
        "they organize, organized, are organizing an organization of organizers");
  CHECK(mended("so it is. Organisations and programs go on. ORGANISED by all") ==
        "so it is. Organizations and programmes go on. ORGANIZED by all");
  CHECK(mended("the program, the program’s “name” and program-based work") ==
        "the programme, the programme’s “name” and programme-based work");
  CHECK(mended("programs¹ and programs[^1] go on").starts_with("programmes¹ and programmes[^1]"));
}

TEST_CASE("a phrase is found over line ends, no-break spaces and marks, which stay") {
  CHECK(mended("the decision making") == "the decision-making");
  CHECK(mended("the decision\nmaking") == "the decision-making");
  CHECK(mended("the decision\u00A0making") == "the decision-making");
  CHECK(mended("the export\nlicense of all") == "the export\nlicence of all");
  CHECK(mended("the export\u00A0license of all") == "the export\u00A0licence of all");
  CHECK(mended("the socio\u2011economic, co\u2011operative work") == "the socioeconomic, cooperative work");
}

TEST_CASE("terms are let be in names, quotations, addresses and where they are right") {
  CHECK(unchanged("the Organisation for the Prohibition of Chemical Weapons is") == "");
  CHECK(unchanged("the Organization for Security and Co-operation in Europe is") == "");
  CHECK(unchanged("the text “to organise the program” is") == "");
  CHECK(unchanged("the text *Organise the program* is") == "");
  CHECK(unchanged("see https://www.example.org/program/organise and [here](https://example.org/program) is") == "");
  CHECK(unchanged("the computer program is") == "");
  CHECK(unchanged("to advise, exercise, comprise, supervise and televise is") == "");
}

TEST_CASE("the longest term goes before, and the last word of a block is still being typed") {
  CHECK(unchanged("the computer program, the software programs and the syntheses are") == "");
  const auto typed = analyse(std::string{start} + "the program");
  CHECK(std::none_of(typed->findings().begin(), typed->findings().end(),
                     [](const Finding& finding) { return finding.rule->id.starts_with("spelling/"); }));
}

TEST_CASE("a house is asked first") {
  Options options;
  options.house.names = {"Center for Lamps", "the program of work"};
  CHECK(unchanged("the program of work is", options) == "");
  CHECK(mended("the program of lamps", options) == "the programme of lamps");
  options.house.spellings = {{"lighthouse keeper", "keeper of lighthouses"}, {"programme", "program"}, {"Ivory Coast", "Côte d’Ivoire"}};
  CHECK(unchanged("the program of lamps is", options) == "");
  CHECK(mended("the programme of the lighthouse\nkeeper from Ivory Coast to Berlin", options) ==
        "the program of the keeper of lighthouses from Côte d’Ivoire to Berlin");
  CHECK(unchanged("the Programme of Lamps and “programme” is", options) == "");
  options.house.spellings = {{"Internet", "internet"}};
  CHECK(mended("the Internet", options) == "the internet");
  CHECK(unchanged("the internet is", options) == "");
}

TEST_CASE("names are told by the capitals beside them") {
  const auto in_name = [](std::string_view words, std::string_view part) {
    const std::string text = std::string{start} + std::string{words} + " end.\n";
    const auto document = workspace::Document::open("draft.unres.md", text);
    const model::Block& block = document->model().blocks.back();
    const BlockView view{document->slice(block.range()), *block.facts, block.kind, block.region, document->model().profile};
    const Options options;
    const auto at = static_cast<text::Offset>(view.text.find(part));
    return language::Quiet{view, options}.is_in_name({at, at + static_cast<text::Offset>(part.size())});
  };
  CHECK(in_name("the Office of the High Commissioner for Human Rights is", "Human Rights"));
  CHECK(in_name("the Human Rights Council is", "Human Rights"));
  CHECK_FALSE(in_name("the Human Rights of all are", "Human Rights"));
  CHECK_FALSE(in_name("the States, Human Rights and all are", "Human Rights"));
}

} // namespace unres::rules
