#pragma once

#include "model/citations.h"
#include "model/opening.h"
#include "syntax/node.h"
#include "text/offset.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::model {

/// How a label is written.
enum class LabelForm : std::uint8_t {
  none,
  number_dot,         ///< 1.
  number_parenthesis, ///< 1)
  number_parentheses, ///< (1)
  working,            ///< OP7 alt, PP4
  letter_parentheses, ///< (a), (i)
  letter_dot,         ///< a., i.
  letter_parenthesis, ///< a)
  bullet,             ///< •
  superscript,        ///< ¹²
  bracket_caret,      ///< [^12]
  bracket,            ///< [12]
  slash,              ///< /12
  asterisk,           ///< * and \*, ** and \*\*
};

/// The label of a paragraph or of a note, or the label of the note that a call names.
struct Label {
  text::Range range;          ///< With its punctuation, relative to the block.
  LabelForm form = LabelForm::none;
  std::uint32_t number = 0;   ///< The arabic number, 0 for letters and names.
  std::array<char, 8> letters{}; ///< The letters of (a) or (iv); NUL-terminated.
  std::uint8_t latin = 0;     ///< 0 none, 2 bis, 3 ter, …; 1 alt.

  [[nodiscard]] std::string_view text() const { return letters.data(); }
};

/// A note call. Its label is what the note's definition carries.
struct NoteCall {
  text::Range range;
  LabelForm form = LabelForm::superscript;
  std::string label; ///< "12" for ¹², [^12], [12] and /12 alike.
};

/// The mark that ends a block: `, ; : .`, with note calls, closing quotation marks, closing brackets
/// and emphasis set aside.
struct EndMark {
  char mark = 0;     ///< 0 where there is none.
  text::Range range; ///< The mark, or the empty place where one belongs.
};

/// A named inline node.
struct Span {
  syntax::Kind kind = syntax::Kind::other;
  text::Range range;
};

/// What one block says, read from its own bytes alone: as long as these stay, the facts stay. All
/// ranges are relative to the first byte of the block.
struct Facts {
  text::Offset size = 0;            ///< Bytes of the block, sub-paragraphs not included.
  Label label;
  text::Range content;              ///< After the label, without white space around it.
  std::optional<text::Range> lead;  ///< The emphasised opening phrase with its marks.
  Opening opening;
  EndMark end;
  std::vector<NoteCall> calls;
  std::vector<Span> spans;          ///< In order of their beginnings, parents before children.
  Citations citations;              ///< As the block by itself gives them.
  std::vector<text::Offset> name_words; ///< Where words stand that tell of a name: see notation::is_name_word.
  std::uint32_t words = 0;
  std::uint16_t english = 0;        ///< Common English words, and
  std::uint16_t foreign = 0;        ///< common words of French and Spanish, letters of other scripts.
};

/// Reads the facts of a block from its node. `source` is the whole text.
[[nodiscard]] std::shared_ptr<const Facts> read_facts(syntax::Node block, std::string_view source);

/// Reads a label as typed ("12.", "(iv)", "[^a]:", "¹²").
[[nodiscard]] Label read_label(std::string_view typed);

/// The digits of a run of superscripts: "¹²" is "12".
[[nodiscard]] std::string digits_of(std::string_view superscripts);
/// The asterisks of a label as typed: "\*\*" is "**".
[[nodiscard]] std::string asterisks_of(std::string_view typed);
/// The superscripts of a number: 12 is "¹²".
[[nodiscard]] std::string superscripts_of(std::string_view digits);

} // namespace unres::model
