#pragma once

#include "text/offset.h"
#include "workspace/document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

enum class SymbolKind : std::uint8_t {
  resolution, ///< One of several in a file.
  masthead,
  line, ///< Of a masthead or of the closing lines.
  preamble,
  preambular_paragraph,
  operative_part,
  operative_paragraph,
  subparagraph,
  paragraph, ///< Of an annex, or unlabelled between others.
  heading,
  part,
  closing,
  annex,
  notes,
  note,
};

/// "preambular paragraph" and so on.
[[nodiscard]] std::string_view name_of(SymbolKind kind);

/// A part of a document that has a name, with the parts it consists of.
struct Symbol {
  SymbolKind kind = SymbolKind::line;
  std::string name;            ///< "PP3 Recalling", "12. Requests", "(a)"; never empty.
  std::string detail;          ///< The first words after the name; may be empty.
  text::Range range;           ///< With all children.
  text::Range selection_range; ///< What to show when it is chosen; inside `range`.
  std::vector<Symbol> children;
};

/// The structure of a document: masthead, preamble, operative part, parts, headings, annexes and
/// their paragraphs in the order of the text, and after them the notes.
[[nodiscard]] std::vector<Symbol> outline(const workspace::Document& document);

} // namespace unres::features
