#pragma once

#include "rules/rule.h"

#include <vector>

namespace unres::rules {

using model::Index;
using model::Paragraph;
using model::Resolution;
using model::Role;

/// Calls `visit(const Paragraph&, Index)` for each paragraph of a role.
template <typename Visit> void for_each(const Resolution& r, Role role, Visit&& visit) {
  for (Index i = 0; i < r.paragraphs.size(); ++i)
    if (r.paragraphs[i].role == role)
      visit(r.paragraphs[i], i);
}

/// How people name a paragraph: "preambular paragraph 3", "paragraph 12", "subparagraph (b)".
[[nodiscard]] std::string name_of(const workspace::Document& document, const Paragraph& paragraph);

/// The place to underline where a paragraph as a whole is meant: its label and opening words.
[[nodiscard]] text::Range head_of(const workspace::Document& document, const Paragraph& paragraph);

/// The edit that gives a paragraph the end mark `mark`: replaces the wrong one or inserts it.
[[nodiscard]] text::Edit end_mark_edit(const model::EndMark& end, char mark);

/// The place to underline for an end mark: the mark, or the last character where it is missing.
[[nodiscard]] text::Range end_mark_range(const workspace::Document& document, const model::EndMark& end);

/// "a comma", "a semicolon", "a colon", "a full stop", "no mark".
[[nodiscard]] std::string_view name_of_mark(char mark);

/// The last paragraph of a scope at level 0 that is operative, or `model::none`.
[[nodiscard]] Index last_operative(const Resolution& r, const model::Scope& scope);

/// The paragraphs `first` up to `last` that one full stop ends: a resolution with its parts, without
/// its annexes. A text inside another (A and B of an omnibus text, a draft that is recommended) has
/// an organ line and is a sentence of its own.
struct Sentence {
  Index first = 0;
  Index last = 0;
};
[[nodiscard]] std::vector<Sentence> sentences(const Resolution& r);

/// True for a paragraph of a character or two, which somebody begins to type: "*", "(", "2".
[[nodiscard]] inline bool is_begun(const Resolution& r, const Paragraph& p) {
  return r.facts(p.first).content.size() < 3;
}

/// True for a numbered paragraph that opens and ends like a preambular one: structure/preamble-first
/// reports it, and no other rule does.
[[nodiscard]] bool is_misplaced_preambular(const Resolution& r, const Paragraph& p);

/// True where the first emphasis after the opening is a finite verb: "Acting under Chapter VII,
/// *decides*" has its verb, though not in the first place.
[[nodiscard]] bool has_later_verb(const workspace::Document& document, const Paragraph& p);

/// The edit that gives an opening another verb. Also and Further stand before the verb in an
/// operative paragraph and after it in the preamble; they are moved where they touch the verb.
[[nodiscard]] text::Edit verb_edit(const workspace::Document& document, const Paragraph& p,
                                   std::string_view verb, model::Part part);

} // namespace unres::rules
