#pragma once

#include "workspace/document.h"

#include <optional>
#include <string_view>
#include <vector>

namespace unres::features {

/// What differs between the paragraphs of two texts, their labels and words set aside: nothing where each has the
/// same part, level and ordinal in both. Ranges are those of `before`.
[[nodiscard]] std::optional<text::Obstacle> other_paragraphs(const workspace::Document& before,
                                                             const workspace::Document& after);

/// What differs between the words of two texts, their labels and what is between blocks set aside.
[[nodiscard]] std::optional<text::Obstacle> other_words(const workspace::Document& before,
                                                        const workspace::Document& after);

} // namespace unres::features
