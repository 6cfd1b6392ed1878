#pragma once

#include "session/state.h"

namespace unres::session::adapters {

/// An open document as it would be issued. `argument` is a URI or `{"uri", "format"?: "html" | "elements"}`. As HTML,
/// the default, it is a whole page, `{"title", "symbol", "html"}`; as elements, for a page that is shown and follows
/// what is typed, `{"title", "symbol", "version"?, "elements": [{"tag", "class", "html", "line", "last", "note"?}]}`,
/// lines from 1.
[[nodiscard]] Json run_preview(State& state, const Json& argument);

} // namespace unres::session::adapters
