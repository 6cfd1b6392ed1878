#pragma once

#include "rules/rule.h"
#include "rules/structure/dates.h"

namespace unres::rules::structure {

/// The lines under a text: "54th plenary meeting / 15 December 2022". Ranges are absolute.
struct Closing {
  model::Index block = model::none;
  text::Range range;  ///< The whole, without emphasis.
  text::Range number; ///< "54th"
  int meeting = 0;
  std::string_view suffix; ///< As typed.
  bool resumed = false;
  bool plenary = false;
  text::Range words; ///< "54th (resumed) plenary meeting"
  std::optional<DateAt> date;
};

/// Reads a block as closing lines: a number, and "meeting" in its first line.
[[nodiscard]] std::optional<Closing> read_closing(const workspace::Document& document,
                                                  model::Index block);

/// True where nothing stands behind the lines: what belongs there is still to be typed.
[[nodiscard]] bool ends_text(const workspace::Document& document, const Closing& closing);

/// Calls `visit(const Closing&)` for each closing line of a unit.
template <typename Visit>
void for_each_closing(const workspace::Document& document, const model::Unit& unit, Visit&& visit) {
  const model::Resolution& r = document.model();
  for (model::Index i = unit.first; i < unit.last; ++i)
    if (r.blocks[i].kind == syntax::Kind::closing_line)
      if (const auto closing = read_closing(document, i))
        visit(*closing);
}

} // namespace unres::rules::structure
