#pragma once

#include "workspace/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// A place that names a part of its own text: "4 (b)" in "paragraph 4 (b) above", "annex II".
struct PartMention {
  text::Range range;
  text::Range reach;  ///< All the words that lead there: "paragraph 4 (b) above"; `range` for one of a list.
  text::Range target; ///< Where that part is introduced: a label, a heading.
};

/// A part or an annex of a text.
struct SectionPlace {
  model::Scope::Kind kind = model::Scope::Kind::part;
  std::string sign; ///< "II", "A"; empty for the only annex.
  model::Index unit = model::none;
  model::Index scope = model::none;
  text::Range heading; ///< Its words.
};

[[nodiscard]] std::vector<SectionPlace> section_places(const workspace::Document& document);

/// The one of a kind with that sign in a resolution of the file, or null.
[[nodiscard]] const SectionPlace* find_section(const std::vector<SectionPlace>& all, model::Scope::Kind kind,
                                               model::Index unit, std::string_view sign);

/// The sign of an annex or part at `at`, "II" or "A"; empty for none.
[[nodiscard]] std::string_view sign_at(std::string_view text, std::size_t at);

/// The references of a text to its own annexes and parts: "annex II", "section A of the present resolution". Left
/// out is whatever may be about another text.
[[nodiscard]] std::vector<PartMention> section_mentions(const workspace::Document& document,
                                                       const std::vector<SectionPlace>& sections);

} // namespace unres::features
