#pragma once

#include <string>

namespace unres::report {

/// How a report looks: on a light or dark screen, wide or narrow, and on paper. `class="light"` or `"dark"` on the root
/// says which, where what shows the page knows better than the browser does.
[[nodiscard]] std::string style_sheet();

} // namespace unres::report
