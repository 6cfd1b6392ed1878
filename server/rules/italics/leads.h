#pragma once

#include "rules/paragraphs.h"

#include <optional>
#include <string>

namespace unres::rules {

/// The opening of a paragraph: what is to be in italics, and what is. Places are those of the text.
struct Lead {
  text::Range phrase;             ///< What adopted texts set in italics.
  std::optional<text::Range> run; ///< The emphasis that lies over the phrase, with its marks.
  text::Range words;              ///< The run without its marks and without punctuation and spaces at its ends.

  /// The run begins where the phrase does.
  [[nodiscard]] bool opens() const { return run && words.begin == phrase.begin; }
};

/// The opening of a paragraph of the preamble or the operative part whose phrase is known; nothing while the paragraph
/// is being typed (it has no end mark) and where negotiation marks lie over its phrase.
[[nodiscard]] std::optional<Lead> lead_of(const workspace::Document& document, const Paragraph& p);

/// Calls `visit(const Paragraph&, const Lead&)` for each of them.
template <typename Visit> void for_each_lead(const workspace::Document& document, Visit&& visit) {
  for (const Paragraph& p : document.model().paragraphs)
    if (const auto lead = lead_of(document, p))
      visit(p, *lead);
}

/// The mark with which a text sets its openings apart, "*" or another; empty where it has no emphasised opening.
[[nodiscard]] std::string opening_mark(const workspace::Document& document);

/// The runs of emphasis of a block with their marks, relative to it; runs within others among them.
[[nodiscard]] std::vector<text::Range> runs_of(const model::Facts& facts);

/// How many bytes the mark of a run takes at either end.
[[nodiscard]] text::Offset mark_size(std::string_view run);

/// The edits that put marks around `phrase` and take away the marks of every run that lies over it. Marks that stand
/// right are left alone.
[[nodiscard]] std::vector<text::Edit> emphasis_edits(const workspace::Document& document, const model::Block& block,
                                                     text::Range phrase, const std::string& mark);

} // namespace unres::rules
