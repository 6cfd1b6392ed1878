#pragma once

#include "features/mentions/paragraph_places.h"
#include "features/mentions/section_places.h"

namespace unres::features {

/// The references of a text to its own paragraphs: by number, by letter, "OP3", "the preceding paragraph". Left
/// out is whatever may be about another text, and what names no paragraph or more than one.
[[nodiscard]] std::vector<PartMention> paragraph_mentions(const workspace::Document& document,
                                                         const ParagraphPlaces& paragraphs,
                                                         const std::vector<SectionPlace>& sections);

} // namespace unres::features
