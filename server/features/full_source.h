#pragma once

#include "support/expected.h"
#include "workspace/document.h"

#include <optional>
#include <string>

namespace unres::features {

/// The words of a note with the source that its Ibid. stands for.
struct FullSource {
  model::Index note = 0; ///< In `Resolution::notes`: the note that has the source in full.
  std::string words;     ///< Without emphasis and marks of links.
};

/// The words of a note in plain text, on one line.
[[nodiscard]] std::string note_words(const workspace::Document& document, model::Index note);

/// True where a note begins with Ibid.
[[nodiscard]] bool is_ibid(const workspace::Document& document, model::Index note);

/// What a note that begins with Ibid. says in full. An error tells why the chain of notes above it does not
/// lead to one certain source: rather none than a wrong one.
[[nodiscard]] Expected<FullSource> full_source(const workspace::Document& document, model::Index note);

/// The word Ibid. in a note.
struct Ibid {
  text::Range range;
  model::Index note = 0;
  bool first = false; ///< Begins its note: else it takes up a source of the same note.
};

/// The Ibid. at a place, if there is one.
[[nodiscard]] std::optional<Ibid> ibid_at(const workspace::Document& document, text::Offset at);
[[nodiscard]] Expected<FullSource> full_source(const workspace::Document& document, const Ibid& ibid);

} // namespace unres::features
