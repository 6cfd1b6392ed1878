#pragma once

#include "session/state.h"

#include <string_view>

namespace unres::session::adapters {

inline constexpr std::string_view submission_report = "unres.submissionReport";

/// The report before submission on an open document, read as a final text. `argument` is a URI or
/// `{"uri", "format"?: "html" | "markdown", "base"?}`; the base is the URI or path of the text to hold it against.
/// Answers `{"verdict", "counts", "html" or "markdown"}` and writes no file.
[[nodiscard]] Json run_submission_report(State& state, const Json& argument);

} // namespace unres::session::adapters
