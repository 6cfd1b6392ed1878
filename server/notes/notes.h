#pragma once

#include "model/reading.h"
#include "notes/source.h"
#include "workspace/document.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unres::notes {

using model::Index;

/// A note of a text, with what it says.
struct Note {
  std::string label; ///< As calls name it: "12" for ¹², [^12]:, [12] and /12 alike.
  model::LabelForm form = model::LabelForm::superscript;
  Index unit = 0;                ///< The resolution of the file that it stands in.
  std::vector<Index> blocks;     ///< In `Resolution::blocks`.
  text::Range label_range;       ///< With its marks.
  std::vector<text::Range> body; ///< What each block says.
  std::vector<Index> calls;      ///< Those that call it, in reading order.
  model::Reading reading;        ///< Of its blocks, one after the other.
  std::vector<Source> sources;   ///< In `words()`.

  /// The note without emphasis and marks, on one line.
  [[nodiscard]] std::string_view words() const { return reading.text(); }
  /// The body in the text, from its first byte to its last.
  [[nodiscard]] text::Range whole() const {
    return body.empty() ? text::Range{label_range.end, label_range.end} : text::Range{body.front().begin, body.back().end};
  }
};

/// A call of a note.
struct Call {
  std::string label;
  model::LabelForm form = model::LabelForm::superscript;
  text::Range range;
  Index block = model::none;
  Index unit = 0;
  Index note = model::none; ///< In `NoteSet::notes`; none where it has none.
  bool in_note = false;     ///< Stands in a note, and not in the text.
};

/// Why calls and notes are not one to one.
struct Fault {
  enum class Kind : std::uint8_t {
    call_without_note,
    note_elsewhere,    ///< Another resolution of the file has the note; `other` is its label.
    note_without_call,
    called_twice,      ///< `other` is the first call.
    defined_twice,     ///< `other` is the first label.
  } kind = Kind::call_without_note;
  text::Range range;   ///< The call or the label.
  text::Range other;
  std::string label;
};

/// The notes of a text in document order, and its calls in reading order: those of the text first, as a
/// reader comes to them, then those within notes.
struct NoteSet {
  std::vector<Note> notes;
  std::vector<Call> calls;
  std::vector<Fault> faults; ///< None where calls and notes are one to one.

  /// The note whose body or label holds a place, or none.
  [[nodiscard]] Index note_at(text::Offset at) const;
};

/// Reads the notes of a text and pairs them with their calls. A file may have several resolutions, and a
/// number then names the note of its own.
[[nodiscard]] NoteSet read_notes(const workspace::Document& document);

/// The place in the text of a range of `note.words()`.
[[nodiscard]] text::Range place_of(const workspace::Document& document, const Note& note, std::size_t begin,
                                   std::size_t end);

/// The label of a note as its calls name it.
[[nodiscard]] std::string label_of(const workspace::Document& document, const model::Block& definition);

} // namespace unres::notes
