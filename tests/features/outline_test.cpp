#include "features/outline.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

using namespace unres;
using features::Symbol;
using features::SymbolKind;

namespace {

/// "kind name | detail" a line, two spaces a level.
std::string drawn(const std::vector<Symbol>& symbols, std::size_t depth = 0) {
  std::string out;
  for (const Symbol& symbol : symbols) {
    out += std::string(depth * 2, ' ') + symbol.name;
    if (!symbol.detail.empty())
      out += " | " + symbol.detail;
    out += '\n' + drawn(symbol.children, depth + 1);
  }
  return out;
}

std::string outlined(const std::string& text) {
  return drawn(features::outline(*workspace::Document::open("draft.unres.md", text)));
}

std::size_t count(const std::vector<Symbol>& symbols, SymbolKind kind) {
  std::size_t found = 0;
  for (const Symbol& symbol : symbols)
    found += (symbol.kind == kind ? 1 : 0) + count(symbol.children, kind);
  return found;
}

/// What holds of every symbol of any text.
void check_ranges(const std::vector<Symbol>& symbols, text::Range outer) {
  for (const Symbol& symbol : symbols) {
    CHECK(!symbol.name.empty());
    CHECK(outer.contains(symbol.range));
    CHECK(symbol.range.contains(symbol.selection_range));
    check_ranges(symbol.children, symbol.range);
  }
}

} // namespace

TEST_CASE("parts, headings and annexes hold what follows them") {
  CHECK(outlined("*The General Assembly*\n\n"
                 "I\n\n**Lamps**\n\n1. *Decides* to light them;\n\n"
                 "II\n\n1. *Requests* the Secretary-General:\n\n(a) To look:\n\n(i) Twice;\n\n"
                 "(b) To tell.\n\n"
                 "**Annex**\n\n**Rules of the lamps**\n\n1. A lamp is lit at dusk.\n") ==
        "Preamble\n"
        "  The General Assembly\n"
        "I\n"
        "  Lamps\n"
        "    1. Decides | to light them;\n"
        "II\n"
        "  1. Requests | the Secretary-General:\n"
        "    (a) | To look:\n"
        "      (i) | Twice;\n"
        "    (b) | To tell.\n"
        "Annex\n"
        "  Rules of the lamps\n"
        "    1. | A lamp is lit at dusk.\n");
}

TEST_CASE("a long paragraph is named by its first words") {
  std::string text = "*The General Assembly*,\n\n*Recalling* the";
  for (int i = 0; i < 300; ++i)
    text += " long\nroad";
  const auto symbols = features::outline(*workspace::Document::open("a.unres", text + ",\n"));
  const Symbol& paragraph = symbols.at(0).children.at(1);
  CHECK(paragraph.name == "PP1 Recalling");
  CHECK(paragraph.detail.size() < 130);
  CHECK(paragraph.detail.ends_with("…"));
}

TEST_CASE("any text has an outline whose ranges nest") {
  for (const std::string& text :
       {std::string{}, std::string{"\0", 1}, std::string{"(a)"}, std::string{"1.\n\n(a)\n\n[^1]:"},
        std::string{"\xFF\xFE"}, std::string(500, '[')}) {
    const auto document = workspace::Document::open("a.unres", text);
    check_ranges(features::outline(*document), {0, static_cast<text::Offset>(text.size())});
  }
}

TEST_CASE("real texts have an outline that holds every paragraph and note") {
  if (!test::have_corpus())
    return;
  for (const char* folder : {"seed", "paged", "adopted/ga", "adopted/sc", "adopted/hrc"})
    for (const auto& path : test::corpus_files(folder)) {
      INFO(path.string());
      const auto document =
          workspace::Document::open(path.filename().string(), test::read_file(path));
      const auto symbols = features::outline(*document);
      check_ranges(symbols, {0, static_cast<text::Offset>(document->text().size())});
      const model::Counts& counts = document->model().counts;
      CHECK(count(symbols, SymbolKind::preambular_paragraph) == counts.preambular);
      CHECK(count(symbols, SymbolKind::operative_paragraph) == counts.operative);
      CHECK(count(symbols, SymbolKind::note) == counts.footnotes);
    }
}
