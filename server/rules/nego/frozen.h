#pragma once

#include "workspace/document.h"

#include <optional>

namespace unres::rules::nego {

/// What freezes the numbers of a text: `%% unres-frozen` alone on a line. While it stands, paragraphs that are added
/// have Latin numbers, and those that are removed leave a gap.
inline constexpr std::string_view frozen_marker = "%% unres-frozen";

/// The marker of a text, to the end of its line; nothing where its numbers are not frozen. The text is searched,
/// not read.
[[nodiscard]] std::optional<text::Range> frozen_at(const workspace::Document& document);

} // namespace unres::rules::nego
