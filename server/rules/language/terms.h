#pragma once

#include "rules/language/quiet.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unres::rules::language {

/// What a row of terms.inc asks for beside its words.
enum class Use : std::uint8_t {
  plain,     ///< In any case of its letters, which the right form takes over; capitals within a sentence are a name.
  ask,       ///< As plain; the fix asks for a look.
  cased,     ///< Exactly these letters; the right form is taken as it stands. With a capital, neither within a longer name nor where a sentence begins.
  cased_ask, ///< As cased; the fix asks for a look.
  in_name,   ///< As cased_ask, next to names too.
};

/// A row of terms.inc: words that are not to be written, and what is written instead.
struct Term {
  const Rule* rule;
  /// Words with a space between; a hyphen stands for any hyphen. The last may end in `+`, an s or none, in `~`, an
  /// ending of verbs in -ise and their nouns, or in `*`, any letters; what stands there is kept behind `right`.
  std::string_view wrong;
  std::string_view right; ///< Empty where the words are right: they keep shorter terms out.
  Use use;

  [[nodiscard]] bool cased() const { return use >= Use::cased; }
  [[nodiscard]] bool asks() const { return use != Use::plain && use != Use::cased; }
};

/// A term where it stands.
struct Hit {
  const Term* term = nullptr;
  text::Range range;
  text::Offset ending = 0; ///< Where what `right` does not replace begins; the end of the range for a whole word.
};

/// The terms of all rules in a block of running text, from left to right: the longest that begins at a word. One
/// quick pass, for all rules together.
[[nodiscard]] Hits find_terms(const BlockView& block);

/// How a term reads where it stands, in any of the ways that `Term::wrong` allows; nothing where it does not.
/// For tables that are not known beforehand.
[[nodiscard]] Hit match_at(std::string_view block, std::size_t at, const Term& term);

/// The right form of a hit, in the letters of what stands there, with its ending.
[[nodiscard]] std::string right_form(std::string_view block, const Hit& hit);

/// The edits that give a hit its right form. Line ends, no-break spaces and marks between its words stay.
[[nodiscard]] std::vector<text::Edit> edits_for(std::string_view block, const Hit& hit);

/// True where nothing speaks for the words as they stand: no quotation, no name, no wish of the house, and not the
/// last word of a block, which is still being typed.
[[nodiscard]] bool is_wrong(const BlockView& block, const Options& options, const Hit& hit);

/// Reports one hit with its fix: “wrong” is written “right”.
Reporter::Details report_term(const BlockView& block, const Hit& hit, Reporter& reporter);

/// Calls `visit(const Hit&)` for each term of the reporter's rule that is wrong where it stands.
template <typename Visit> void for_each_term(const BlockView& block, const Reporter& reporter, Visit&& visit) {
  if (block.terms == nullptr)
    return;
  for (const Hit& hit : *block.terms)
    if (hit.term->rule == &reporter.rule() && is_wrong(block, reporter.options(), hit))
      visit(hit);
}

/// The check of a rule that is rows of terms.inc and nothing else.
void report_terms(const BlockView& block, Reporter& reporter);
/// The same for words that are wrong behind "the" alone. (A row that began with "the" would be tried at every "the".)
void report_terms_with_article(const BlockView& block, Reporter& reporter);

} // namespace unres::rules::language
