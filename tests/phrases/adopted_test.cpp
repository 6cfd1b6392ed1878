// The order of opening phrases that adopted texts have, as kept for completion.
#include "phrases/adopted.h"
#include "phrases/openings.h"
#include "support/corpus.h"
#include "workspace/document.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

namespace unres::test {
namespace {

namespace fs = std::filesystem;
using model::Part;

const fs::path table = fs::path{UNRES_SOURCE_DIR} / "server" / "phrases" / "data" / "adopted.inc";

std::string stem_of(const fs::path& file) {
  const std::string name = file.filename().string();
  return name.substr(0, name.find('.'));
}

std::string hexadecimal(phrases::Gist gist) {
  std::string out;
  for (int shift = 12; shift >= 0; shift -= 4)
    out += "0123456789abcdef"[(gist >> shift) & 15];
  return out;
}

std::string written() {
  std::string out = "// The opening phrases of adopted texts in their order: see README.md.\n"
                    "// UNRES_RUN(text, organ, part, phrases, first words)\n";
  for (const fs::path& file : corpus_files("adopted")) {
    const auto document = workspace::Document::open(file.filename().string(), read_file(file));
    for (const phrases::Openings& run : phrases::openings_of(document->model(), document->text())) {
      out += "UNRES_RUN(\"" + stem_of(file) + "\", " + std::string{model::name_of(run.profile)} + ", " +
             (run.part == Part::operative ? "operative" : "preamble") + ", \"";
      for (std::size_t i = 0; i < run.phrases.size(); ++i)
        out += (i > 0 ? "/" : "") + std::string{run.phrases[i] == nullptr ? std::string_view{} : run.phrases[i]->text};
      out += "\", \"";
      for (const phrases::Gist gist : run.gists)
        out += hexadecimal(gist);
      out += "\")\n";
    }
  }
  return out;
}

} // namespace

TEST_CASE("the order of phrases is that of the adopted texts") {
  if (!have_corpus())
    return;
  const std::string fresh = written();
  if (std::getenv("UNRES_UPDATE") != nullptr)
    std::ofstream{table, std::ios::binary} << fresh;
  CHECK_MESSAGE(read_file(table) == fresh, "out of date: run again with UNRES_UPDATE=1");
}

TEST_CASE("what stands around a place") {
  const phrases::Run run{{}, model::Profile::ga, Part::operative, {5, 7, 7, 9, 0}, {1, 2, 3, 4, 5}};
  const auto here = phrases::around(run, 3);
  CHECK(here.last[0] == 7);
  CHECK(here.last[2] == 5);
  CHECK(here.repeated == 2);
  CHECK(here.next != 0); // Not known, and not the end.
  CHECK(here.words_before == 3);
  CHECK(here.words_after == 5);
  CHECK(phrases::around(run, 4).next == 0);
}

TEST_CASE("paragraphs that go on alike are known by it") {
  using phrases::gist_of;
  CHECK(gist_of(" the lights of the outer mole and more") == gist_of(" the Lights of the [outer](a) mole,\nand others"));
  CHECK(gist_of(" the lights of the outer mole") != gist_of(" the lights of the inner mole"));
  CHECK(gist_of(" the lights") == 0);
}

TEST_CASE("adopted texts are found by the phrases they have") {
  const auto& texts = phrases::Adopted::texts();
  CHECK(texts.count() > 100);
  CHECK(texts.find("no such text") == texts.count());
  const auto& first = texts.runs().front();
  CHECK(texts.find(first.text) == 0);
  CHECK_FALSE(texts.with(first.part, first.phrases.front()).empty());
}

} // namespace unres::test
