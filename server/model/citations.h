#pragma once

#include "model/namings.h"
#include "notation/date.h"
#include "notation/number.h"
#include "notation/symbol.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace unres::model {

class Reading;
struct Facts;

/// What stands between an item of a list and the one before.
enum class Joint : std::uint8_t {
  first,     ///< Nothing: the item is its list's first.
  comma,     ///< "69/193, 70/178"
  conjunction,   ///< "69/193 and 69/196"
  comma_and, ///< "70/299, and 72/305"
  words,     ///< More than a mark: "70/1 of 25 September 2015, entitled “…”, and 71/256"
};

/// A date in a passage.
struct DatePlace {
  notation::Date date;
  text::Range place;
};

/// One number of a resolution or decision. Places are in the passage.
struct Citation {
  text::Range place; ///< The number with its parts.
  notation::Number number;
  Joint joint = Joint::first;
  text::Range joint_place; ///< From the end of the item before to this one.
  std::optional<DatePlace> date; ///< "of 15 December 2022".
  text::Range tail; ///< What follows the number and its date at once: ", entitled “" or " on"; may be empty.
  bool told = false;   ///< The sentence tells when it was adopted in other words: "adopted on …", "both of …".
  bool quoted = false; ///< Stands in quotation marks or in an emphasised title.
};

/// The word "resolution" or "decision" with the numbers that follow it; there may be none.
struct CitationList {
  text::Range head; ///< "resolutions"
  notation::TextKind kind = notation::TextKind::resolution;
  bool plural = false;
  bool no_word = false; ///< "No." stands before the numbers.
  Naming owner;         ///< Before the head, or after the numbers: "of the Conference of the Parties …".
  Naming speaker;       ///< The body last named before "its", whose own it may be.
  std::uint32_t first = 0; ///< The first of its items,
  std::uint32_t last = 0;  ///< and the one after its last.
};

/// The citations of a passage, in reading order.
struct Citations {
  std::vector<Citation> items;
  std::vector<CitationList> lists;

  [[nodiscard]] bool empty() const { return lists.empty(); }
};

/// What a passage is, as far as reading its citations goes.
enum class PassageKind : std::uint8_t { text, note };

/// Reads the citations of a passage. `quoted` are the places that others wrote: quotations, titles.
[[nodiscard]] Citations read_citations(const Reading& reading, PassageKind kind,
                                       const std::vector<text::Range>& quoted);

/// Where `facts` have quotations and emphasised titles; `base` is added to each place.
void add_quoted(const Facts& facts, text::Offset base, std::vector<text::Range>& out);

} // namespace unres::model
