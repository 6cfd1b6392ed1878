#pragma once

#include "rules/runner.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace unres::preview {

/// An element of the page: a line of the masthead, a paragraph, a note.
struct Element {
  std::string_view tag;  ///< Of HTML.
  std::string name;      ///< Its class: "preambular", "subparagraph level-2", "note".
  std::string html;      ///< What stands in it.
  std::size_t first_line = 0; ///< Of the draft, from 1; two halves that a page end cuts count as one.
  std::size_t last_line = 0;
  model::Index note = model::none; ///< Of a note: what `data-note` of its calls has.

  friend bool operator==(const Element&, const Element&) = default;
};

/// A draft as it would be issued, without pages: these are cut where the type is known.
struct Preview {
  std::string title;  ///< Without marks; may be empty.
  std::string symbol; ///< May be empty.
  bool english = true;
  std::vector<Element> elements; ///< In the order of the text; the notes of each resolution behind it.
};

/// Sets a draft as an issued text is set. Nothing is added but "United Nations" above a masthead.
[[nodiscard]] Preview read_preview(const rules::Analysis& analysis);

} // namespace unres::preview
