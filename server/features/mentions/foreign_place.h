#pragma once

#include "features/mentions/mentions.h"
#include "features/mentions/section_places.h"
#include "rules/para/references.h"

namespace unres::features {

/// What a reference calls a part or an annex: "section II", "annex".
struct SectionName {
  model::Scope::Kind kind = model::Scope::Kind::annex;
  std::string sign; ///< Empty for the only annex.
};

/// A place that names another text, or a paragraph of it: "paragraph 4 (b) of resolution 77/237", "resolution 77/237,
/// annex, para. 4".
struct ForeignPlace {
  text::Range range; ///< The words at the place that lead there.
  InstrumentId id;
  std::optional<rules::ReferenceItem> item; ///< The paragraph; nothing where the text as a whole is meant.
  std::optional<SectionName> section;       ///< The part or the annex that has it.
};

/// What other text a place names.
[[nodiscard]] std::optional<ForeignPlace> foreign_place_at(const Mentions& mentions, text::Offset at);

/// A place of another text, and the words that show it.
struct Target {
  text::Range range;
  text::Range selection;
};

/// Where `place` is in the text that it names: the paragraph, else the resolution's title or its first words. `unit` is
/// the resolution of the file.
[[nodiscard]] Target target_in(const workspace::Document& document, model::Index unit, const ForeignPlace& place);

} // namespace unres::features
