// Superscripts to [^n] and back.
#include "notes/convert.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

namespace unres::notes {
namespace {

using model::LabelForm;
using workspace::Document;

struct Outcome {
  std::string text; ///< Or, after "!", what stands in the way.
  std::string losses;
};

Outcome converted_text(const std::string& text, LabelForm to, std::string name = "draft.unres.md") {
  const auto document = Document::open(std::move(name), text);
  const Rewritten result = converted(*document, read_notes(*document), to);
  Outcome out;
  if (!result) {
    out.text.push_back('!');
    for (const Obstacle& obstacle : result.error())
      out.text += " " + obstacle.message + ".";
    return out;
  }
  out.text = *text::applied(text, result->edits);
  for (const std::string& loss : result->losses)
    out.losses += loss + ".";
  return out;
}

std::string draft(const std::string& first, const std::string& second, const std::string& notes) {
  return "*The General Assembly*,\n\n*Recalling* " + first + ",\n\n*Decides* " + second + ".\n\n" + notes;
}

} // namespace

TEST_CASE("labels and calls are written in the other form") {
  const std::string figures = draft("the goals¹ and the guide,²", "to go on", "¹ Resolution 70/1.\n\n²  A/77/127.\n");
  const std::string brackets = draft("the goals[^1] and the guide,[^2]", "to go on", "[^1]: Resolution 70/1.\n\n[^2]:  A/77/127.\n");
  CHECK(converted_text(figures, LabelForm::bracket_caret).text == brackets);
  CHECK(converted_text(brackets, LabelForm::superscript).text == figures);
  CHECK(converted_text(brackets, LabelForm::bracket_caret).text == brackets);
  CHECK(converted_text(brackets, LabelForm::superscript).losses.empty());
  CHECK(converted_text(draft("the goals [1]", "to go on", "[1] Resolution 70/1.\n"), LabelForm::bracket_caret).text ==
        draft("the goals [^1]", "to go on", "[^1]: Resolution 70/1.\n"));
}

TEST_CASE("names are lost in superscripts, and that is said") {
  const Outcome out = converted_text(draft("the goals[^goals] and the guide,[^7]", "to go on",
                                           "[^7]: A/77/127.\n\n[^goals]: Resolution 70/1.\n"), LabelForm::superscript);
  CHECK(out.text == draft("the goals¹ and the guide,²", "to go on", "² A/77/127.\n\n¹ Resolution 70/1.\n"));
  CHECK(out.losses == "The name of a label is lost: goals.");
}

TEST_CASE("calls in a row are parted") {
  const Outcome out = converted_text(draft("the goals[^1][^2] of all", "to go on", "[^1]: Resolution 70/1.\n\n[^2]: A/77/127.\n"),
                                     LabelForm::superscript);
  CHECK(out.text == draft("the goals¹,² of all", "to go on", "¹ Resolution 70/1.\n\n² A/77/127.\n"));
  CHECK(out.losses == "Calls in a row get a comma between them.");
}

TEST_CASE("a text whose notes would be read in another way is refused") {
  CHECK(converted_text(draft("the goals[^1] and 10 m[^2]", "to go on", "[^1]: Resolution 70/1.\n\n[^2]: A/77/127.\n"),
                       LabelForm::superscript).text == "! This text would be read in another way beside the notes.");
  CHECK(converted_text(draft("the goals[^goals] and the guide,[^2]", "to go on", "[^goals]: A/77/127.\n"), LabelForm::superscript).text ==
        "! Notes cannot be numbered anew while label 2 has not one call and one note.");
}

TEST_CASE("every adopted text is converted and back to the same bytes") {
  if (!test::have_corpus())
    return;
  std::size_t done = 0;
  for (const std::string folder : {"adopted", "seed", "paged"})
    for (const auto& file : test::corpus_files(folder)) {
      const std::string text = test::read_file(file);
      const std::string name = file.filename().string();
      const NoteSet set = read_notes(*Document::open(name, text));
      if (set.notes.empty())
        continue;
      CAPTURE(name);
      const bool figures = set.notes.front().form == LabelForm::superscript;
      const LabelForm there = figures ? LabelForm::bracket_caret : LabelForm::superscript;
      const LabelForm back = figures ? LabelForm::superscript : LabelForm::bracket_caret;
      const Outcome out = converted_text(text, there, name);
      REQUIRE_FALSE(out.text.starts_with("!"));
      CHECK(out.text != text);
      CHECK(out.losses.empty());
      const Outcome again = converted_text(out.text, back, name);
      CHECK(again.text == text);
      ++done;
    }
  MESSAGE(done << " texts converted and back");
  CHECK(done > 200);
}

} // namespace unres::notes
