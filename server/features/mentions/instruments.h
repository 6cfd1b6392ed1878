#pragma once

#include "rules/runner.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::features {

/// What tells one instrument from every other, in any text: two that are equal are of the same one. Made of
/// what the text and the index say, so that it can be compared, sorted and kept beyond both.
struct InstrumentId {
  enum class Kind : std::uint8_t {
    text,     ///< A resolution or decision: `body`, `adopted_as` and `number`, its parts among it; all else is empty.
    document, ///< Another document: `name` is its symbol without spaces, "A/77/127".
    named,    ///< A treaty or an instrument that the index knows: `name` is its full name there.
    treaty,   ///< A treaty that it does not: `name` is its place in the Treaty Series as written.
  } kind = Kind::text;
  notation::Body body = notation::Body::unknown; ///< Unknown only where `name` is what the text calls it.
  notation::TextKind adopted_as = notation::TextKind::resolution;
  notation::Number number;
  std::string name;

  friend auto operator<=>(const InstrumentId&, const InstrumentId&) = default;
};

/// A place of a text that names an instrument: by number, symbol, place in the Treaty Series or full name, and by a short
/// name that the index has where the full name stands in the text as well.
struct InstrumentMention {
  text::Range range;
  text::Range rest; ///< What follows behind a page end that cuts it; empty for one that is whole.
  model::Index block = model::none;        ///< Where it begins.
  std::optional<InstrumentId> id;          ///< Nothing where it is not certain which one is meant.
  const citations::Cited* cited = nullptr; ///< Where it is a number.
  const index::Instrument* row = nullptr;  ///< Where it is a name.
};

/// All of them, notes among them, in reading order; none overlaps another. Borrows from the analysis.
[[nodiscard]] std::vector<InstrumentMention> instrument_mentions(const rules::Analysis& analysis);
/// The same without an analysis. Borrows from the citations.
[[nodiscard]] std::vector<InstrumentMention> instrument_mentions(const workspace::Document& document,
                                                                 const citations::CitedText& cited,
                                                                 const index::Index& index);

/// What a row of the index is known by; nothing where it has neither number, symbol nor name.
[[nodiscard]] std::optional<InstrumentId> id_of(const index::Instrument& row);

} // namespace unres::features
