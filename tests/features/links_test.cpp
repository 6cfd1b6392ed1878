// Links from what a draft cites to its text, and titles behind bare numbers.
#include "features/inlay_hints.h"
#include "features/links.h"
#include "features/marked.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

// "words -> target" a line.
std::string linked(const std::string& draft, const features::Settings& settings = {}) {
  const Marked here = marked(draft);
  std::string out;
  for (const features::Link& link : features::links(*here.analysis, settings))
    out += std::string{here.slice(link.range)} + " -> " + link.target + "\n";
  return out;
}

// The text with each hint in angle brackets.
std::string hinted(const std::string& draft) {
  const Marked here = marked(draft);
  std::string out = here.analysis->document().text();
  const text::Range all{0, static_cast<text::Offset>(out.size())};
  auto hints = features::inlay_hints(*here.analysis, all, {.inlay_hints = true});
  for (auto hint = hints.rbegin(); hint != hints.rend(); ++hint)
    out.insert(hint->at, "<" + hint->label + ">");
  CHECK(features::inlay_hints(*here.analysis, all, {}).empty());
  return out;
}

} // namespace

TEST_CASE("numbers and symbols lead to their texts, and dead links are mended") {
  CHECK(linked(ga_draft("*Recalling* its resolution [76/181](#) of 16 December 2021, Security Council resolution 1373 (2001) "
                        "and decision 77/401 of 20 September 2022,[^1]",
                        "\n[^1]: See A/77/127 and S/RES/1325 (2000).\n")) ==
        "76/181 -> https://undocs.org/en/A/RES/76/181\n"
        "1373 (2001) -> https://undocs.org/en/S/RES/1373(2001)\n"
        "77/401 -> https://undocs.org/en/A/DEC/77/401\n"
        "A/77/127 -> https://undocs.org/en/A/77/127\n"
        "S/RES/1325 (2000) -> https://undocs.org/en/S/RES/1325(2000)\n");
}

TEST_CASE("a link that lives keeps its target, and the language is a setting") {
  const std::string draft = ga_draft("*Recalling* its resolution [76/181](https://example.org/x) and its resolution 70/1,");
  CHECK(linked(draft, {.document_language = "fr"}) == "[76/181](https://example.org/x) -> https://example.org/x\n"
                                                      "70/1 -> https://undocs.org/fr/A/RES/70/1\n");
}

TEST_CASE("texts without a symbol and words that only look like one are no links") {
  CHECK(linked(ga_draft("*Recalling* Commission on Narcotic Drugs resolution 65/2 and the AND/OR1 rule,")).empty());
}

TEST_CASE("links say what they lead to") {
  const Marked here = marked(ga_draft("*Recalling* its resolutions 70/1 and 67/99,[^1]", "\n[^1]: A/77/127.\n"));
  const auto found = features::links(*here.analysis, {});
  REQUIRE(found.size() == 3);
  CHECK(found[0].tooltip.starts_with("General Assembly resolution 70/1 of 25 September 2015, “Transforming"));
  CHECK(found[1].tooltip == "General Assembly resolution 67/99");
  CHECK(found[2].tooltip == "Document A/77/127");
}

TEST_CASE("a bare number has its title behind it, one that is told has not") {
  CHECK(hinted("*The General Assembly*,\n\n*Recalling* its resolution [77/237](#) of 15 December 2022,\n\n"
               "*Recalling also* its resolution 70/1 of 25 September 2015, entitled “Transforming our world”,\n\n"
               "*Recalling* its resolution 76/181 of 16 December 2021 on crime, and resolution 67/99,\n\n"
               "1. *Reaffirms* resolution 70/1 and Security Council resolution 1373 (2001).\n") ==
        "*The General Assembly*,\n\n*Recalling* its resolution [77/237](#) of 15 December 2022<Strengthening the United Nations "
        "crime…>,\n\n"
        "*Recalling also* its resolution 70/1 of 25 September 2015, entitled “Transforming our world”,\n\n"
        "*Recalling* its resolution 76/181 of 16 December 2021 on crime, and resolution 67/99,\n\n"
        "1. *Reaffirms* resolution 70/1<Transforming our world: the 2030 Agenda for…> and Security Council resolution 1373 "
        "(2001)<Threats to international peace and security…>.\n");
}

TEST_CASE("the links of adopted texts lie apart, in order, each on its own words") {
  if (!have_corpus())
    return;
  std::size_t count = 0;
  for (const std::string folder : {"seed", "adopted"})
    for (const auto& file : corpus_files(folder)) {
      CAPTURE(file.string());
      const Marked here = marked(read_file(file), index::Index::standard(), file.filename().string());
      text::Offset end = 0;
      for (const features::Link& link : features::links(*here.analysis, {})) {
        CHECK(link.range.begin >= end);
        CHECK(here.slice(link.range).find('\n') == std::string_view::npos);
        CHECK(link.target.find(' ') == std::string::npos);
        end = link.range.end;
        ++count;
      }
    }
  CHECK(count > 2000);
}

} // namespace unres::test
