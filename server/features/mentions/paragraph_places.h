#pragma once

#include "rules/para/references.h"
#include "rules/paragraphs.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::features {

/// The paragraphs of a text by what references call them. Borrows the document.
class ParagraphPlaces {
public:
  using Index = model::Index;

  explicit ParagraphPlaces(const workspace::Document& document);

  /// Where a paragraph is introduced: its label, or the first of its words.
  [[nodiscard]] text::Range introduction_of(Index paragraph) const;

  /// The operative paragraph that the paragraph `from` calls "4 (b) (ii)", or the part of its running text with
  /// that letter; for a paragraph of an annex, that of the same annex. Nothing where none or more than one is meant.
  [[nodiscard]] std::optional<text::Range> numbered(Index from, const rules::ReferenceItem& item,
                                                    rules::Direction direction) const;
  /// The operative paragraph "4 (b) (ii)" of a resolution of the file.
  [[nodiscard]] std::optional<text::Range> operative(Index unit, const rules::ReferenceItem& item) const;
  /// The paragraph of a part or an annex.
  [[nodiscard]] std::optional<text::Range> in_scope(Index scope, const rules::ReferenceItem& item) const;
  /// The preambular paragraph with that label, or in that place.
  [[nodiscard]] std::optional<text::Range> preambular(Index from, std::uint32_t number) const;
  /// The subparagraph (b) or (b) (ii) of a paragraph or, for one of its subparagraphs, of the same paragraph.
  [[nodiscard]] std::optional<text::Range> lettered(Index from, const std::vector<std::string>& subs) const;
  /// The paragraph before one that has no parent.
  [[nodiscard]] std::optional<text::Range> before(Index paragraph) const;

  [[nodiscard]] Index unit_of(Index paragraph) const;

private:
  struct Numbered {
    std::uint32_t number = 0;
    std::uint8_t latin = 0;
    Index paragraph = model::none;
    Index scope = model::none;
    Index unit = model::none;
    bool annexed = false;
  };
  using Candidates = std::vector<const Numbered*>;

  template <typename Is> [[nodiscard]] Candidates with(const rules::ReferenceItem& item, Is&& is_meant) const;
  [[nodiscard]] std::optional<text::Range> only(const Candidates& all, const rules::ReferenceItem& item) const;

  const workspace::Document& document_;
  const model::Resolution& r_;
  std::vector<Numbered> numbered_;
};

} // namespace unres::features
