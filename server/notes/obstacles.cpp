#include "notes/obstacles.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::notes {
namespace {

using text::Offset;
using text::Range;

std::string message_of(const Fault& fault) {
  switch (fault.kind) {
  case Fault::Kind::call_without_note:
    return "Call " + fault.label + " has no note";
  case Fault::Kind::note_elsewhere:
    return "The note of call " + fault.label + " stands in another resolution";
  case Fault::Kind::note_without_call:
    return "Nothing in the text calls note " + fault.label;
  case Fault::Kind::called_twice:
    return "Note " + fault.label + " is called more than once";
  case Fault::Kind::defined_twice:
    return "Note " + fault.label + " is defined twice";
  }
  return {};
}

bool is_cut(const Note& note) { return note.blocks.back() - note.blocks.front() + 1 != note.blocks.size(); }

// "note 12", "footnotes 3": where the number begins, in a text from `at` on.
std::size_t next_mention(std::string_view text, std::size_t at) {
  for (at = text.find("ote", at); at != std::string_view::npos; at = text.find("ote", at + 3)) {
    const bool note = at > 0 && (text[at - 1] == 'n' || text[at - 1] == 'N');
    std::size_t begin = at - (note ? 1 : 0);
    if (note && begin >= 4 && lower(text.substr(begin - 4, 4)) == "foot")
      begin -= 4;
    const bool word = note && (begin == 0 || !is_word_byte(text[begin - 1]));
    std::size_t number = at + 3 + (text.substr(at + 3).starts_with('s') ? 1 : 0);
    if (word && (text.substr(number).starts_with(' ') || text.substr(number).starts_with('\n')) &&
        number + 1 < text.size() && is_ascii_digit(text[number + 1]))
      return number + 1;
  }
  return at;
}

} // namespace

std::vector<Obstacle> pairing_obstacles(const NoteSet& set) {
  std::vector<Obstacle> out;
  for (const Fault& fault : set.faults)
    out.push_back({fault.range, message_of(fault)});
  return out;
}

std::vector<Obstacle> moving_obstacles(const workspace::Document& document, const NoteSet& set) {
  std::vector<Obstacle> out;
  for (const Call& call : set.calls)
    if (call.in_note)
      out.push_back({call.range, "Call " + call.label + " stands in a note, and moves with it"});
  for (std::size_t i = 0; i < set.notes.size(); ++i) {
    const Note& note = set.notes[i];
    if (is_cut(note))
      out.push_back({note.label_range, "Note " + note.label + " is cut by a page end: join its halves"});
    if (i == 0 || set.notes[i - 1].blocks.back() + 1 != note.blocks.front())
      continue;
    const Range between{set.notes[i - 1].whole().end, note.label_range.begin};
    if (!trimmed(document.slice(between)).empty())
      out.push_back({between, "Between notes " + set.notes[i - 1].label + " and " + note.label +
                                  " stands something that is no note"});
  }
  return out;
}

std::vector<Obstacle> numbers_in_words(const workspace::Document& document, const NoteSet& set,
                                       const std::vector<std::string>& labels) {
  std::vector<Obstacle> out;
  const std::string_view text = document.text();
  for (std::size_t at = next_mention(text, 0); at != std::string_view::npos; at = next_mention(text, at)) {
    std::size_t end = at;
    while (end < text.size() && is_ascii_digit(text[end]))
      ++end;
    const std::string_view number = text.substr(at, end - at);
    for (Index i = 0; i < set.notes.size(); ++i)
      if (set.notes[i].label == number && labels[i] != number) {
        out.push_back({{static_cast<Offset>(at), static_cast<Offset>(end)},
                       "The text speaks of note " + std::string{number} + " here, which would become note " + labels[i]});
        break;
      }
    at = end;
  }
  return out;
}

} // namespace unres::notes
