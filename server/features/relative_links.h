#pragma once

#include "workspace/document.h"

#include <string>
#include <vector>

namespace unres::features {

/// A Markdown link to another file by a relative path: "[the draft](../drafts/lamps.unres.md#part-ii)".
struct RelativeLink {
  text::Range range; ///< Of the path: "../drafts/lamps.unres.md".
  std::string target; ///< As written.
};

/// The links of a text that may lead to files beside it: no addresses, no fragments of the text itself.
[[nodiscard]] std::vector<RelativeLink> relative_links(const workspace::Document& document);

} // namespace unres::features
