#pragma once

#include "index/index.h"
#include "model/passages.h"
#include "workspace/document.h"

#include <vector>

namespace unres::citations {

/// One citation of a text with what is known of it: whose it is, when the text says it was adopted, and
/// what the index has.
struct Cited {
  const model::Citation* item = nullptr;
  const model::CitationList* list = nullptr;
  std::uint32_t passage = 0;  ///< In `CitedText::passages`.
  text::Range range;          ///< The number, in the text.
  notation::Body body = notation::Body::unknown; ///< Unknown where neither words nor evidence tell.
  bool certain = false;       ///< The words or the form name the body, or a known date has chosen it.
  std::optional<notation::Date> date; ///< As given, or shared with a later item of the list.
  bool shared_date = false;   ///< The date stands with a later item.
  bool counts = false;        ///< Stands in the text proper, where mentions are counted: no note, quotation or heading.
  std::optional<std::uint32_t> earlier; ///< In `all`: the first mention in the text proper, where this is a later one.
  /// All rows of the index on the number, whatever their parts, best evidence first; never null.
  const std::vector<index::Instrument>* known = nullptr;

  [[nodiscard]] const notation::Number& number() const { return item->number; }
};

/// All citations of a text, in reading order. Borrows from the document and the index, which must live as
/// long.
struct CitedText {
  std::vector<model::Passage> passages;
  std::vector<Cited> all;
  notation::Body own = notation::Body::unknown; ///< Whose text it is.

  /// The citation at a place of the text, or null.
  [[nodiscard]] const Cited* at(text::Offset offset) const;
};

/// Reads whose each citation is and looks it up. `profile` says whose text it is.
[[nodiscard]] CitedText cited_text(const workspace::Document& document, model::Profile profile,
                                   const index::Index& index);

/// The body that a profile is of.
[[nodiscard]] notation::Body body_of(model::Profile profile);

/// True where a body numbers its texts in this form.
[[nodiscard]] bool has_form(notation::Body body, notation::NumberForm form);

/// The rows of `cited.known` that are about the very parts cited: those with the same parts, else those
/// that do not say.
[[nodiscard]] std::vector<const index::Instrument*> matching_rows(const Cited& cited);

} // namespace unres::citations
