#include "features/semantic_tokens.h"
#include "support/characters.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace unres::test {
namespace {

using features::Token;
using features::TokenModifier;
using features::TokenType;

constexpr std::array names{
#define UNRES_TOKEN_TYPE(name, lsp, fallback) #name,
#include "features/token_types.inc"
#undef UNRES_TOKEN_TYPE
};

// "phrase:Recalling", one a line; what stands in a tracked insertion has a +, in a deletion a -, what declares a !.
std::string listed(const workspace::Document& document, text::Range within) {
  std::string out;
  for (const Token& token : features::semantic_tokens(document, within)) {
    const auto has = [&](TokenModifier bit) {
      return (static_cast<unsigned>(token.modifiers) & static_cast<unsigned>(bit)) != 0;
    };
    out.append(names.at(static_cast<std::size_t>(token.type)));
    out.append(has(TokenModifier::declaration) ? "!" : "");
    out.append(has(TokenModifier::modification) ? "+" : "");
    out.append(has(TokenModifier::deprecated) ? "-" : "");
    out.append(":").append(document.slice(token.range)).append("\n");
  }
  return out;
}

std::string listed(const std::string& text) {
  return listed(*workspace::Document::open("draft.unres.md", text), {0, static_cast<text::Offset>(text.size())});
}

// Sorted, apart, none empty, each on one line, none with white space at its ends.
void check_form(const workspace::Document& document, const std::vector<Token>& tokens) {
  text::Offset end = 0;
  for (const Token& token : tokens) {
    CHECK((end <= token.range.begin && token.range.begin < token.range.end));
    end = token.range.end;
    CHECK(token.type != TokenType::none);
    const std::string_view words = document.slice(token.range);
    CHECK(words.find_first_of("\r\n") == std::string_view::npos);
    CHECK(trimmed(words).size() == words.size());
  }
  CHECK(end <= document.text().size());
}

} // namespace

TEST_CASE("what a draft consists of has tokens") {
  CHECK(listed("A/C.2/81/L.14\n\n**79/12. Lighthouses**\n\n*The General Assembly*,\n\n"
               "*Recalling* its resolution 70/1 of 25 September 2015,[^1]\n\n"
               "1. *Requests* action, as in paragraph 2 above:\n\n(a) On A/78/339; %% why\n\n"
               "[^1]: See Ibid.\n") == "symbol:A/C.2/81/L.14\n"
                                       "heading!:**\ncitation!:79/12\nheading!:. Lighthouses**\n"
                                       "type:*The General Assembly*,\n"
                                       "phrase:*Recalling*\n"
                                       "citation:resolution 70/1\n"
                                       "number:25 September 2015\n"
                                       "note:[^1]\n"
                                       "label!:1.\n"
                                       "phrase:*Requests*\n"
                                       "reference:paragraph 2 above\n"
                                       "label!:(a)\n"
                                       "symbol:A/78/339\n"
                                       "comment:%% why\n"
                                       "note!:[^1]:\n"
                                       "source:Ibid.\n");
}

TEST_CASE("opening phrases have tokens without emphasis too") {
  CHECK(listed("The General Assembly,\n\nExpressing its deep concern about lamps,\n\n1. Also requests oil;\n") ==
        "type:The General Assembly,\nphrase:Expressing its deep concern\nlabel!:1.\nphrase:Also requests\n");
}

TEST_CASE("negotiation shows: brackets, alternatives, and tracked changes with what stands in them") {
  CHECK(listed("*The General Assembly*,\n\n1. *Decides* [to act | EU: *to wait*];\n") ==
        "type:*The General Assembly*,\nlabel!:1.\nphrase:*Decides*\nmark:[\nmark:|\nmark:]\n");
  CHECK(listed("*The General Assembly*,\n\n1. *Decides* {++on lamps of 70/1++} and {--oil--}, {~~wait~>act now~~};\n") ==
        "type:*The General Assembly*,\nlabel!:1.\nphrase:*Decides*\n"
        "mark+:{++\ninserted+:on lamps of\ncitation+:70/1\nmark+:++}\n"
        "mark-:{--\ndeleted-:oil\nmark-:--}\n"
        "mark-:{~~\ndeleted-:wait\nmark-:~>\ninserted+:act now\nmark+:~~}\n");
}

TEST_CASE("a token ends with its line") {
  CHECK(listed("*The General Assembly*,\r\n\r\n*Noting with\r\n   concern* {++lamps\r\nand oil++},\r\n") ==
        "type:*The General Assembly*,\nphrase:*Noting with\nphrase:concern*\n"
        "mark+:{++\ninserted+:lamps\ninserted+:and oil\nmark+:++}\n");
  CHECK(listed("").empty());
}

TEST_CASE("in any text tokens are sound, and those of a range are those of the whole that it touches") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  RandomEdits random{11};
  for (int round = 0; round < 60; ++round) {
    std::string text = piece_of(read_file(files[random.below(files.size())]), 3000, random);
    for (int i = 0; i < 20; ++i)
      text = text::applied(text, random.next(text));
    const auto document = workspace::Document::open("draft.unres.md", text);
    const auto size = static_cast<text::Offset>(text.size());
    const std::vector<Token> all = features::semantic_tokens(*document, {0, size});
    check_form(*document, all);
    for (int i = 0; i < 20; ++i) {
      const auto begin = static_cast<text::Offset>(random.below(size));
      const text::Range within{begin, begin + static_cast<text::Offset>(random.below(size - begin))};
      std::vector<Token> wanted;
      for (const Token& token : all)
        if (token.range.overlaps(within))
          wanted.push_back(token);
      CHECK(features::semantic_tokens(*document, within) == wanted);
    }
  }
}

} // namespace unres::test
