// What one block says, and what a whole text is.
#include "workspace/document.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::model {
namespace {

std::shared_ptr<const workspace::Document> open(std::string text,
                                                std::string name = "draft.unres.md") {
  return workspace::Document::open(std::move(name), std::move(text));
}

// The end mark of the one preambular paragraph, and the text up to where it stands or belongs.
struct End {
  char mark = 0;
  std::string before;
};
End end_of(const std::string& paragraph) {
  const auto document =
      open("*The General Assembly*,\n\n" + paragraph + "\n\n1. *Decides* to act.\n\n¹ A/77/127.\n");
  const Resolution& r = document->model();
  REQUIRE_FALSE(r.paragraphs.empty());
  const EndMark end = r.end_mark(r.paragraphs.front());
  const auto begin = r.blocks[r.paragraphs.front().first].begin;
  return {end.mark, std::string{document->slice({begin, end.range.begin})}};
}

const Opening& opening_of(const workspace::Document& document, Index paragraph) {
  return document.model().opening(document.model().paragraphs[paragraph]);
}

constexpr std::string_view organ = "*The General Assembly*,\n\n";

} // namespace

TEST_CASE("end marks stand behind words, whatever follows them") {
  CHECK(end_of("*Recalling* its resolution 76/187,").mark == ',');
  CHECK(end_of("*Recalling* its resolution 76/187;").mark == ';');
  CHECK(end_of("*Recalling* the Declaration,¹").mark == ',');
  CHECK(end_of("*Recalling* the Declaration,[^1]").mark == ',');
  CHECK(end_of("*Recalling* the “Declaration”,").mark == ',');
  CHECK(end_of("*Recalling* the “Declaration,”").mark == ',');
  CHECK(end_of("[*Recalling* the Declaration,]").mark == ',');
  CHECK(end_of("*Recalling* the *Declaration,*").mark == ',');
  CHECK(end_of("*Recalling* its resolution 76/187 {>>USA: check<<},").mark == ',');
}

TEST_CASE("a missing end mark has a place") {
  CHECK(end_of("*Recalling* its resolution 76/187").before == "*Recalling* its resolution 76/187");
  CHECK(end_of("*Recalling* the Declaration¹").before == "*Recalling* the Declaration");
  CHECK(end_of("*Recalling* the Declaration¹").mark == 0);
  // Behind a quotation, not inside it.
  CHECK(end_of("*Recalling* the “Declaration”").before == "*Recalling* the “Declaration”");
}

TEST_CASE("Also and Further belong to the opening phrase, before or behind its verb") {
  const auto document =
      open(std::string{organ} + "*Recalling also* its resolution 76/187,\n\n"
                                "Taking note also of the report,\n\n"
                                "*Recalling* the fact that others also act,\n\n"
                                "1. *Also requests* the report;\n\n2. *Decides* to act.\n");
  CHECK(opening_of(*document, 0).sequence == SequenceWord::also);
  CHECK(opening_of(*document, 0).preambular != nullptr);
  CHECK(opening_of(*document, 1).sequence == SequenceWord::also);
  CHECK(opening_of(*document, 1).preambular->text == "Taking note");
  CHECK(opening_of(*document, 2).sequence == SequenceWord::none);
  CHECK(opening_of(*document, 3).sequence == SequenceWord::also);
  CHECK(opening_of(*document, 3).operative->text == "Requests");
}

TEST_CASE("a page end cuts one paragraph into two blocks") {
  const auto document =
      open(std::string{organ} + "Welcoming the Declaration¹ and\n\n¹ A/77/127.\n\n"
                                "Member States that act,\n\n1. Decides to act.\n");
  const Resolution& r = document->model();
  CHECK(r.counts.preambular == 1);
  CHECK(r.counts.joined_paragraphs == 1);
  CHECK(r.is_cut(r.paragraphs[0]));
  CHECK(r.dialect == Dialect::page);
}

TEST_CASE("what opens a paragraph of its own is not joined") {
  const auto cut = [](const std::string& second) {
    return open(std::string{organ} + "*Welcoming* the Declaration\n\n" + second +
                "\n\n1. *Decides* to act.\n")
        ->model()
        .counts.joined_paragraphs;
  };
  CHECK(cut("and its follow-up,") == 1);
  CHECK(cut("19 December 2017,") == 1);
  CHECK(cut("Justice and the Commission,") == 1);
  CHECK(cut("*Recalling* its resolution,") == 0);
  CHECK(cut("Recalling its resolution,") == 0);
}

TEST_CASE("the dialect follows the notation of the notes, then the name of the file") {
  const auto dialect = [](const std::string& text, const std::string& name = "draft.unres.md") {
    return open(std::string{organ} + text, name)->model().dialect;
  };
  CHECK(dialect("*Recalling* the Declaration,[^1]\n\n[^1]: A/77/127.\n") == Dialect::drafting);
  CHECK(dialect("*Recalling* the Declaration,¹\n\n1. *Decides* to act.\n\n¹ A/77/127.\n") ==
        Dialect::drafting);
  CHECK(dialect("Recalling the Declaration¹ and\n\n¹ A/77/127.\n\nits follow-up,\n") ==
        Dialect::page);
  CHECK(dialect("**Recalling** the Declaration,\n") == Dialect::markdown);
  CHECK(dialect("Recalling the Declaration,[1]\n\n[1] A/77/127.\n") == Dialect::plain);
  CHECK(dialect("Recalling the Declaration,\n", "mail.txt") == Dialect::plain);
  CHECK(dialect("Recalling the Declaration,\n", "draft.unres") == Dialect::drafting);
}

TEST_CASE("the profile follows the organ line, else the masthead") {
  const auto profile = [](const std::string& text) { return open(text)->model().profile; };
  CHECK(profile("*The Security Council*,\n\n1. *Decides* to act.\n") == Profile::sc);
  CHECK(profile("*The Economic and Social Council*,\n\n1. *Decides* to act.\n") == Profile::ecosoc);
  CHECK(profile("*The Human Rights Council*,\n\n1. *Decides* to act.\n") == Profile::hrc);
  CHECK(profile("*The General Assembly*,\n\n1. *Decides* to act.\n") == Profile::ga);
  CHECK(profile("United Nations\n\nS/RES/2709 (2023)\n\nRecalling its resolution,\n") ==
        Profile::sc);
}

TEST_CASE("texts in other languages and texts of another kind") {
  CHECK_FALSE(
      open("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 76/187 et les droits de l’homme "
           "dans "
           "la région et sur les îles,\n\n1. *Prie* le Secrétaire général de faire rapport.\n")
          ->model()
          .english);
  CHECK(open(std::string{organ} + "*Recalling* its resolution,\n")->model().english);
  CHECK_FALSE(
      open("# Tools\n\nA program that reads files.\n\n- It is fast;\n- It is small.\n", "README.md")
          ->model()
          .looks_like_resolution);
  CHECK(open("")->model().paragraphs.empty());
}

TEST_CASE("words between sub-paragraphs do not begin their levels anew") {
  const auto document =
      open(std::string{organ} + "1. *Requests* the Secretary-General:\n\n(a) To publish:\n\n"
                                "To do so in print:\n\n(i) One;\n\n(ii) Two;\n\n(b) To report;\n\n"
                                "2. *Decides* to act.\n");
  std::string levels;
  for (const Paragraph& p : document->model().paragraphs)
    levels += std::to_string(p.level);
  CHECK(levels == "0102210");
}

TEST_CASE("numbers in parentheses under a numbered paragraph are sub-paragraphs") {
  const auto document =
      open(std::string{organ} + "1. *Requests* the Secretary-General:\n\n(1) To publish;\n\n"
                                "(2) To report;\n\n2. *Decides* to act.\n");
  CHECK(document->model().counts.operative == 2);
  CHECK(document->model().counts.subparagraphs == 2);
}

TEST_CASE("the 2 of km² calls no note") {
  const auto document = open(
      std::string{organ} + "*Aware* of 30 km² of land,¹\n\n1. *Decides* to act.\n\n¹ A/77/127.\n");
  CHECK(document->model().counts.footnote_calls == 1);
}

TEST_CASE("a comment between subparagraphs belongs to none of them") {
  const auto document = open("1. *Requests* the keepers:\n\n(a) To see;\n\n%% why?\n\n(b) To hear.\n");
  const Resolution& r = document->model();
  REQUIRE(r.paragraphs.size() == 3);
  CHECK(document->slice(r.range(r.paragraphs[0])) == "1. *Requests* the keepers:");
  CHECK(r.end_mark(r.paragraphs[0]).mark == ':');
  CHECK(document->slice(r.range(r.paragraphs[1])) == "(a) To see;");
}

} // namespace unres::model
