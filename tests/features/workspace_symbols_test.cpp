#include "features/workspace_symbols.h"
#include "support/corpus.h"
#include "support/utf8.h"

#include <doctest/doctest.h>

namespace unres::features {
namespace {

std::string listed(const std::string& text) {
  std::string out;
  const auto document = workspace::Document::open("draft.unres.md", text);
  const auto symbols = workspace_symbols(*document);
  for (const FlatSymbol& symbol : symbols) {
    std::size_t depth = 0;
    for (auto up = symbol.container; up != FlatSymbol::no_container; up = symbols[up].container)
      ++depth;
    out += std::string(depth, ' ') + symbol.name + "\n";
  }
  return out;
}

} // namespace

TEST_CASE("a draft is listed with its parts and paragraphs, without subparagraphs and notes") {
  CHECK(listed("A/C.2/81/L.14\n\nKenya and Peru: draft resolution\n\n**Lamps**\n\n*The General Assembly*,\n\n"
               "*Recalling* the coast,[^1]\n\n1. *Decides*:\n\n(a) To act;\n\n(b) To rest.\n\nAnnex II\n\n**Rules**\n\n"
               "1. Lamps burn.\n\n[^1]: A note.\n") ==
        "A/C.2/81/L.14 Lamps\n PP1 Recalling the coast,\n 1. Decides\n Annex II\n  Rules\n   1. Lamps burn.\n");
  CHECK(listed("*The General Assembly*,\n\n1. *Decides* to act.\n") == "draft.unres.md\n 1. Decides to act.\n");
  CHECK(listed("") == "");
}

TEST_CASE("in adopted texts every symbol has a name and stands inside the text, behind what it stands in") {
  if (!test::have_corpus())
    return;
  for (const auto& file : test::corpus_files("adopted")) {
    const std::string name = file.string();
    CAPTURE(name);
    const auto document = workspace::Document::open(file.filename().string(), test::read_file(file));
    const auto symbols = workspace_symbols(*document);
    CHECK(symbols.size() > document->model().counts.operative);
    for (std::uint32_t i = 0; i < symbols.size(); ++i) {
      CHECK_FALSE(symbols[i].name.empty());
      CHECK(symbols[i].name.size() < 100);
      CHECK(symbols[i].range.end <= document->text().size());
      CHECK((symbols[i].container == FlatSymbol::no_container || symbols[i].container < i));
    }
  }
}

} // namespace unres::features
