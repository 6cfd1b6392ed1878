// Notes in the order of their calls: every call keeps its source, whatever moved.
#include "model/masthead.h"
#include "notes/ibid.h"
#include "notes/renumber.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace unres::notes {
namespace {

using workspace::Document;

std::shared_ptr<const Document> open(std::string text, std::string name = "draft.unres.md") {
  return Document::open(std::move(name), std::move(text));
}

std::string draft(const std::string& first, const std::string& second, const std::string& notes) {
  return "*The General Assembly*,\n\n*Recalling* " + first + ",\n\n*Recalling also* " + second +
         ",\n\n*Decides* to keep the lamps lit.\n\n" + notes;
}

// The text after renumbering, or the messages of what stands in the way.
std::string renumbered_text(const Document& document) {
  const Rewritten result = renumbered(document, read_notes(document));
  if (result)
    return *text::applied(document.text(), result->edits);
  std::string out = "!";
  for (const Obstacle& obstacle : result.error())
    out += " " + obstacle.message + ".";
  return out;
}
std::string renumbered_text(const std::string& text) { return renumbered_text(*open(text)); }

// The source that a note stands for, in plain words.
std::string source_of(const Document& document, const NoteSet& set, Index note) {
  const auto full = expanded(document, set, note);
  return full ? model::plain(full->typed) : "? " + std::string{set.notes[note].words()};
}

// The paragraphs that can change places: of one block, without sub-paragraphs, of one role.
std::vector<text::Range> movable(const Document& document, model::Role role) {
  const model::Resolution& r = document.model();
  std::vector<text::Range> out;
  for (Index i = 0; i < r.paragraphs.size(); ++i) {
    const model::Paragraph& p = r.paragraphs[i];
    if (p.role != role || p.level != 0 || r.is_cut(p) || r.has_subparagraphs(i))
      continue;
    const model::Block& block = r.blocks[p.first];
    out.push_back(block.absolute(block.facts->content));
  }
  return out;
}

// The text with the words of some paragraphs in other paragraphs' places.
std::string permuted(const Document& document, test::RandomEdits& random) {
  std::vector<text::Edit> edits;
  for (const model::Role role : {model::Role::preambular, model::Role::operative}) {
    const std::vector<text::Range> places = movable(document, role);
    std::vector<text::Range> words = places;
    for (std::size_t i = words.size(); i > 1; --i)
      std::swap(words[i - 1], words[random.below(i)]);
    for (std::size_t i = 0; i < places.size(); ++i)
      edits.push_back({places[i], std::string{document.slice(words[i])}});
  }
  return *text::applied(document.text(), std::move(edits));
}

} // namespace

TEST_CASE("notes take the order and the numbers of their calls") {
  CHECK(renumbered_text(draft("the goals,¹", "the guide,²", "¹ Resolution 70/1.\n\n² A/77/127.\n")) ==
        draft("the goals,¹", "the guide,²", "¹ Resolution 70/1.\n\n² A/77/127.\n"));
  CHECK(renumbered_text(draft("the goals,²", "the guide,¹", "¹ A/77/127.\n\n² Resolution 70/1.\n")) ==
        draft("the goals,¹", "the guide,²", "¹ Resolution 70/1.\n\n² A/77/127.\n"));
  CHECK(renumbered_text(draft("the goals[^2] and aims,[^7]", "the guide,[^1]", "[^1]: A/77/127.\n\n[^2]:  Resolution 70/1.\n\n[^7]: A/77/1.\n")) ==
        draft("the goals[^1] and aims,[^2]", "the guide,[^3]", "[^1]:  Resolution 70/1.\n\n[^2]: A/77/1.\n\n[^3]: A/77/127.\n"));
  CHECK(renumbered_text(draft("the goals [2]", "the guide [1]", "[1] A/77/127.\n\n[2] Resolution 70/1.\n")) ==
        draft("the goals [1]", "the guide [2]", "[1] Resolution 70/1.\n\n[2] A/77/127.\n"));
  CHECK(renumbered_text(draft("the goals /2", "the guide /1", "/1 A/77/127.\n/2 Resolution 70/1.\n")) ==
        draft("the goals /1", "the guide /2", "/1 Resolution 70/1.\n/2 A/77/127.\n"));
}

TEST_CASE("labels by name keep their names") {
  CHECK(renumbered_text(draft("the goals,[^2]", "the guide[^guide] and the aims,[^1]", "[^1]: A/77/1.\n\n[^guide]: A/77/127.\n\n[^2]: Resolution 70/1.\n")) ==
        draft("the goals,[^1]", "the guide[^guide] and the aims,[^2]", "[^1]: Resolution 70/1.\n\n[^guide]: A/77/127.\n\n[^2]: A/77/1.\n"));
}

TEST_CASE("Ibid. is written in full where its source moves away, and stays where it is right") {
  const std::string series = "United Nations, *Treaty Series*, vol. ";
  CHECK(renumbered_text(draft("one,²", "another,¹", "¹ " + series + "2349, No. 42146.\n\n² Ibid., vol. 1577, No. 27531.\n")) ==
        draft("one,¹", "another,²", "¹ " + series + "1577, No. 27531.\n\n² " + series + "2349, No. 42146.\n"));
  CHECK(renumbered_text(draft("one¹ and more,³", "another,²", "¹ " + series + "2349, No. 42146.\n\n² A/77/127.\n\n³ " + series + "1577, No. 27531.\n")) ==
        draft("one¹ and more,²", "another,³", "¹ " + series + "2349, No. 42146.\n\n² " + series + "1577, No. 27531.\n\n³ A/77/127.\n"));
  CHECK(renumbered_text(draft("one¹ and more,³", "another,²",
                              "¹ " + series + "2349, No. 42146.\n\n² Ibid., vol. 1, No. 2.\n\n³ Ibid., vol. 1577, No. 27531.\n")) ==
        draft("one¹ and more,²", "another,³",
              "¹ " + series + "2349, No. 42146.\n\n² Ibid., vol. 1577, No. 27531.\n\n³ Ibid., vol. 1, No. 2.\n"));
}

TEST_CASE("what is not certain is refused, with the culprits") {
  CHECK(renumbered_text(draft("the goals,²", "the guide,¹", "¹ A/77/127.\n")) == "! Call 2 has no note.");
  CHECK(renumbered_text(draft("the goals,²", "the guide,", "¹ A/77/127.\n\n² A/77/128.\n")) ==
        "! Nothing in the text calls note 1.");
  CHECK(renumbered_text(draft("the goals,¹", "the guide,¹", "¹ A/77/127.\n")) == "! Note 1 is called more than once.");
  CHECK(renumbered_text(draft("the goals,¹", "the guide,", "¹ A/77/127.\n\n¹ A/77/128.\n")) == "! Note 1 is defined twice.");
  CHECK(renumbered_text(draft("one,³ two,²", "another,¹", "¹ Available on request.\n\n² Ibid.\n\n³ A/77/1.\n")) ==
        "! The Ibid. of note 2 is not certain: note 1 names no source of a form that is known, and another note would come to stand before it.");
  CHECK(renumbered_text(draft("the goals (see note 1 below),²", "the guide,¹", "¹ A/77/127.\n\n² A/77/128.\n")) ==
        "! The text speaks of note 1 here, which would become note 2.");
}

TEST_CASE("notes of asterisks keep their place and their marks") {
  const std::string text = "Albania and Brazil:\\* draft resolution\n\n" +
                           draft("the goals,²", "the guide,¹", "¹ A/77/127.\n\n² Resolution 70/1.\n\n\\* On behalf of the group.\n");
  CHECK(read_notes(*open(text)).faults.empty());
  CHECK(renumbered_text(text) ==
        "Albania and Brazil:\\* draft resolution\n\n" +
            draft("the goals,¹", "the guide,²", "¹ Resolution 70/1.\n\n² A/77/127.\n\n\\* On behalf of the group.\n"));
}

TEST_CASE("in a page rendering a note stands at the foot of the page of its call") {
  const std::string before = "*The General Assembly*,\n\nRecalling the first guide,³\n\nRecalling also the second guide,¹\n\n"
                             "¹ A/77/1.\n\n² A/77/2.\n\n\nRecalling further the third guide,²\n\nNoting the fourth,⁴\n\n³ A/77/3.\n\n⁴ A/77/4.\n\n1. *Decides* to go on.\n";
  const auto page = open(before, "draft.md");
  REQUIRE(page->model().dialect == model::Dialect::page);
  CHECK(renumbered_text(*page) == "*The General Assembly*,\n\nRecalling the first guide,¹\n\nRecalling also the second guide,²\n\n"
                             "¹ A/77/3.\n\n² A/77/1.\n\n\nRecalling further the third guide,³\n\nNoting the fourth,⁴\n\n³ A/77/2.\n\n⁴ A/77/4.\n\n1. *Decides* to go on.\n");
}

TEST_CASE("notes that are in order are left as they are") {
  for (const std::string folder : {"seed", "adopted", "paged"})
    for (const auto& file : test::corpus_files(folder)) {
      const auto document = open(test::read_file(file), file.filename().string());
      const Rewritten result = renumbered(*document, read_notes(*document));
      CAPTURE(file.filename().string());
      REQUIRE(result.has_value());
      CHECK(result->edits.empty());
    }
}

TEST_CASE("paragraphs in any order, renumbered: every call keeps its source") {
  if (!test::have_corpus())
    return;
  test::RandomEdits random{20261126};
  std::vector<std::shared_ptr<const Document>> documents;
  for (const std::string folder : {"seed", "adopted", "paged"})
    for (const auto& file : test::corpus_files(folder)) {
      auto document = open(test::read_file(file), file.filename().string());
      if (document->model().notes.size() > 2 && read_notes(*document).faults.empty())
        documents.push_back(std::move(document));
    }
  REQUIRE(documents.size() > 100);
  constexpr std::size_t wanted = 1000;
  std::size_t done = 0;
  std::size_t changed = 0;
  std::map<std::string, std::size_t> refused;
  for (std::size_t i = 0; i < wanted; ++i) {
    const Document& original = *documents[i % documents.size()];
    const NoteSet first = read_notes(original);
    const auto shuffled = open(permuted(original, random), original.name());
    const NoteSet before = read_notes(*shuffled);
    CAPTURE(original.name());
    const Rewritten result = renumbered(*shuffled, before);
    if (!result) {
      ++refused[result.error().front().message.substr(0, 40)];
      continue;
    }
    ++done;
    changed += !result->edits.empty();
    const auto after = open(*text::applied(shuffled->text(), result->edits), original.name());
    const NoteSet set = read_notes(*after);
    REQUIRE(set.calls.size() == before.calls.size());
    std::map<std::string, std::string> sources; // By the label before.
    for (Index n = 0; n < first.notes.size(); ++n)
      sources[first.notes[n].label] = source_of(original, first, n);
    for (std::size_t k = 0; k < set.calls.size(); ++k) {
      REQUIRE(set.calls[k].note != model::none);
      if (!set.calls[k].in_note)
        CHECK(source_of(*after, set, set.calls[k].note) == sources[before.calls[k].label]);
    }
    const Rewritten again = renumbered(*after, set);
    REQUIRE(again.has_value());
    CHECK(again->edits.empty());
  }
  MESSAGE(done << " of " << wanted << " permutations renumbered, " << changed << " with edits");
  for (const auto& [message, count] : refused)
    MESSAGE("refused " << count << ": " << message);
  CHECK(done * 100 >= wanted * 95);
}

} // namespace unres::notes
