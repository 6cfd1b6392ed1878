#pragma once

#include "session/state.h"

namespace unres::session::adapters {

/// The report before submission on an open document, read as a final text. `argument` is a URI or
/// `{"uri", "format"?: "html" | "markdown", "base"?}`; the base is the URI or path of the text to hold it against.
/// Answers `{"verdict", "counts", "html" or "markdown"}` and writes no file.
[[nodiscard]] Json run_submission_report(State& state, const Json& argument);

} // namespace unres::session::adapters
