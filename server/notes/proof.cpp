#include "notes/proof.h"

#include "model/masthead.h"
#include "notes/ibid.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::notes {
namespace {

using model::Resolution;

// What a call leads to: the words of its note in full; for a broken chain the words as they stand.
std::string source_of(const workspace::Document& document, const NoteSet& set, Index note) {
  if (note == model::none)
    return {};
  const auto full = expanded(document, set, note);
  return full ? model::plain(full->typed) : std::string{set.notes[note].words()};
}

std::vector<std::string> sources_of(const workspace::Document& document, const NoteSet& set) {
  std::vector<std::string> out;
  for (Index i = 0; i < set.notes.size(); ++i)
    out.push_back(source_of(document, set, i));
  std::sort(out.begin(), out.end());
  return out;
}

// The words of a block without its calls and the commas that part them.
std::string words_of(const workspace::Document& document, const model::Block& block) {
  std::string out;
  text::Offset at = block.begin;
  const auto& calls = block.facts->calls;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const text::Range call = block.absolute(calls[i].range);
    out += document.slice({at, call.begin});
    at = call.end;
    if (i + 1 < calls.size() && document.slice({at, block.begin + calls[i + 1].range.begin}) == ",")
      ++at;
  }
  out += document.slice({at, block.range().end});
  out.resize(trimmed_end(out));
  return out;
}

std::vector<Index> text_blocks(const Resolution& r) {
  std::vector<Index> out;
  for (Index i = 0; i < r.blocks.size(); ++i)
    if (!r.blocks[i].is_note())
      out.push_back(i);
  return out;
}

std::optional<Obstacle> other_words(const workspace::Document& before, const workspace::Document& after) {
  const std::vector<Index> old_blocks = text_blocks(before.model());
  const std::vector<Index> new_blocks = text_blocks(after.model());
  for (std::size_t i = 0; i < old_blocks.size(); ++i) {
    const model::Block& block = before.model().blocks[old_blocks[i]];
    if (i >= new_blocks.size() || after.model().blocks[new_blocks[i]].kind != block.kind ||
        words_of(after, after.model().blocks[new_blocks[i]]) != words_of(before, block))
      return Obstacle{block.range(), "This text would be read in another way beside the notes"};
  }
  if (old_blocks.size() != new_blocks.size())
    return Obstacle{{}, "A note would be read as a paragraph of the text"};
  return std::nullopt;
}

std::optional<Obstacle> other_paragraphs(const Resolution& before, const Resolution& after) {
  for (std::size_t i = 0; i < before.paragraphs.size(); ++i) {
    const model::Paragraph& old_one = before.paragraphs[i];
    if (i >= after.paragraphs.size())
      return Obstacle{before.range(old_one), "This paragraph would be part of another"};
    const model::Paragraph& new_one = after.paragraphs[i];
    if (new_one.role != old_one.role || new_one.level != old_one.level || new_one.ordinal != old_one.ordinal ||
        before.is_cut(old_one) != after.is_cut(new_one))
      return Obstacle{before.range(old_one), "This paragraph would be read in another way"};
  }
  return before.paragraphs.size() == after.paragraphs.size()
             ? std::nullopt
             : std::optional{Obstacle{{}, "The text would have other paragraphs"}};
}

} // namespace

std::optional<Obstacle> objection(const workspace::Document& document, const NoteSet& set,
                                  const std::vector<text::Edit>& edits) {
  auto text = text::applied(document.text(), edits);
  if (!text)
    return Obstacle{{}, text.error().message};
  const auto after = workspace::Document::open(document.name(), std::move(*text));
  const NoteSet changed = read_notes(*after);
  if (auto found = other_words(document, *after))
    return found;
  for (std::size_t i = 0; i < set.calls.size(); ++i) {
    const Call& call = set.calls[i];
    if (i >= changed.calls.size() || changed.calls[i].in_note != call.in_note ||
        (changed.calls[i].note == model::none) != (call.note == model::none) ||
        source_of(*after, changed, changed.calls[i].note) != source_of(document, set, call.note))
      return Obstacle{call.range, "Call " + call.label + " would lead to another source"};
  }
  if (sources_of(*after, changed) != sources_of(document, set))
    return Obstacle{{}, "A note would say something else"};
  if (changed.notes.size() != set.notes.size() || changed.calls.size() != set.calls.size() ||
      changed.faults.size() != set.faults.size())
    return Obstacle{{}, "Notes and calls would be paired in another way"};
  return other_paragraphs(document.model(), after->model());
}

} // namespace unres::notes
