#pragma once

#include "rules/rule.h"

#include <array>

namespace unres::rules::structure {

using model::Field;
using model::Masthead;
using model::MastheadLine;

/// True where enough of a masthead stands to be judged as one: at least three of its lines. What is
/// half typed, and a text that begins with the organ line, has none.
[[nodiscard]] bool is_masthead(const Masthead& masthead);

/// A draft: its symbol has an L or an R, or nobody has adopted it yet.
[[nodiscard]] bool is_draft(const Masthead& masthead);

/// Calls `visit(const model::Unit&)` for each resolution of the file that has a masthead.
template <typename Visit> void for_each_masthead(const model::Resolution& r, Visit&& visit) {
  for (const model::Unit& unit : r.units)
    if (is_masthead(unit.masthead))
      visit(unit);
}

/// "The General Assembly" and so on, by profile, with the article.
[[nodiscard]] std::string_view organ_of(model::Profile profile);

/// The range of a field without the marks of emphasis and of a heading around it.
[[nodiscard]] text::Range inside(const workspace::Document& document, const Field& field);

/// The place of `words` in a field as typed; empty where marks stand between them.
[[nodiscard]] std::optional<text::Range> find_in(const workspace::Document& document,
                                                 const Field& field, std::string_view words);

/// The session that a number or symbol names: 77 for 77/237 and A/C.3/77/L.12, 32 for S-32/1, 2022
/// for E/2022/L.5. `special` is "", "S-" or "ES-".
struct SessionNumber {
  std::string_view special;
  int number = 0;
  text::Range digits; ///< Within the text read.

  [[nodiscard]] bool same_as(const SessionNumber& other) const {
    return special == other.special && number == other.number;
  }
};
[[nodiscard]] std::optional<SessionNumber> session_in_number(std::string_view number);
/// Reads the symbols of plenary organs and Main Committees only: those of subsidiary bodies count
/// sessions of their own.
[[nodiscard]] std::optional<SessionNumber> session_in_symbol(std::string_view symbol);

/// The mark of strong emphasis that the document would use ("**", "__"), or "" where nothing in it
/// is emphasised.
[[nodiscard]] std::string_view strong_mark(const workspace::Document& document);

/// The block at `index` with the white space up to the next block, to be removed as a whole.
[[nodiscard]] text::Range with_gap(const model::Resolution& r, model::Index index);

} // namespace unres::rules::structure
