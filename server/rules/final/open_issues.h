#pragma once

#include "rules/paragraphs.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unres::rules {

/// What negotiators have left open in a text, and what only a working text has.
struct OpenIssue {
  enum class Kind : std::uint8_t {
    brackets,      ///< [text]
    alternatives,  ///< [*Urges* | EU: *Encourages*]
    insertion,     ///< {++EU: text++}
    deletion,      ///< {--text--}
    replacement,   ///< {~~old~>new~~}
    placeholder,   ///< [date], 20XX, A/79/L.XX
    latin_number,  ///< 3 bis., 4 alt 2.
    working_label, ///< PP4, OP7 alt
    comment,       ///< {>>text<<}, and %% to the end of the line
  };

  Kind kind = Kind::brackets;
  text::Range range;
  Index block = model::none;     ///< `none` for a comment between blocks.
  Index paragraph = model::none; ///< `none` in a heading, a line of the masthead, a note, and between blocks.
  std::string attribution;       ///< Who proposes it, where it says so: "EU", or "EU, Mexico" of alternatives.
};

/// "Brackets", "A placeholder" and so on, as a sentence begins with it.
[[nodiscard]] std::string_view name_of(OpenIssue::Kind kind);

/// The open issues of a document in the order of the text. Not open though bracketed: the line of the
/// masthead that tells the route, the vote, note calls, links, what a quotation leaves out or adds, "[sic]".
[[nodiscard]] std::vector<OpenIssue> open_issues(const workspace::Document& document);

/// Those of one block. Ranges are relative to it.
[[nodiscard]] std::vector<OpenIssue> open_issues(const BlockView& block);

/// The versions of `[one | two]`, which stands at `range` of the block: what is between its bars, white space included.
/// One for brackets without a bar.
[[nodiscard]] std::vector<text::Range> versions_of(const BlockView& block, text::Range range);

/// Who makes a proposal: "EU" in "EU: more keepers". Empty where the words begin otherwise.
[[nodiscard]] std::string_view attribution_of(std::string_view words);

} // namespace unres::rules
