#pragma once

#include "rules/citation/evidence.h"

#include <optional>
#include <string>

namespace unres::rules::citation {

/// A title in quotation marks that follows a citation: "70/1 of 25 September 2015, entitled “…”".
struct Quoted {
  text::Range inside; ///< Between the marks.
  std::string words;  ///< As a reader has them.
  bool plain = false; ///< Nothing but the title stands between the marks: no note call, no emphasis.
};

/// The title that a citation gives; nothing where none follows at once.
[[nodiscard]] std::optional<Quoted> title_after(const CitingView& view, const Cited& cited);

enum class Likeness : std::uint8_t {
  none, ///< Another title.
  near, ///< The same but for some of its words.
  same, ///< The title, one of the short names, or the one as far as the other goes.
};

/// How like the title or a name of `row` a title is. Case, white space, dashes and quotation marks do not count.
[[nodiscard]] Likeness likeness_of(std::string_view title, const Instrument& row);

} // namespace unres::rules::citation
