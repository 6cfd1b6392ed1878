#pragma once

#include "notation/treaty_series.h"
#include "rules/runner.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::features {

/// A place of a text that names another text by its number, its symbol or its place in the Treaty
/// Series. Borrows from the analysis.
struct Spot {
  text::Range range;
  model::Index block = model::none;        ///< Where it begins.
  const citations::Cited* cited = nullptr; ///< Where it is a number.
  std::optional<notation::AdoptedText> text; ///< The resolution or decision that it names.
  std::string symbol; ///< The symbol it is found under, without spaces; empty where none is known.
  std::optional<notation::TreatyPlace> treaty;
};

/// All spots, in reading order.
[[nodiscard]] std::vector<Spot> spots(const rules::Analysis& analysis);
/// The same without an analysis. Borrows from the citations.
[[nodiscard]] std::vector<Spot> spots(const workspace::Document& document, const citations::CitedText& cited);

/// True where two spots name the same text.
[[nodiscard]] bool same_text(const Spot& a, const Spot& b);

/// The rows of the index on the text that a spot names, best first.
[[nodiscard]] std::vector<const index::Instrument*> rows_of(const rules::Analysis& analysis, const Spot& spot);
[[nodiscard]] std::vector<const index::Instrument*> rows_of(const index::Index& index, const Spot& spot);

/// The block that holds a place, or `model::none` where it stands between blocks.
[[nodiscard]] model::Index block_at(const model::Resolution& r, text::Offset at);

/// How people name the place of a block: "preambular paragraph 3", "paragraph 12 (a)", "note 4"; empty
/// for headings and the masthead.
[[nodiscard]] std::string place_name(const workspace::Document& document, model::Index block);
[[nodiscard]] std::string place_name(const workspace::Document& document, const model::Note& note);
[[nodiscard]] std::string place_name(const workspace::Document& document, const model::Paragraph& paragraph);

/// Where else the text names what `spot` names, each place once, in reading order.
[[nodiscard]] std::vector<std::string> other_places(const rules::Analysis& analysis,
                                                    const std::vector<Spot>& all, const Spot& spot);

} // namespace unres::features
