#pragma once

#include "workspace/document.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// A Markdown link to another file by a relative path: "[the draft](../drafts/lamps.unres.md#part-ii)".
struct RelativeLink {
  text::Range range; ///< Of the path: "../drafts/lamps.unres.md".
  std::string target; ///< As written.
};

/// The links of a text that may lead to files beside it: no addresses, no fragments of the text itself.
[[nodiscard]] std::vector<RelativeLink> relative_links(const workspace::Document& document);

/// What a link is to say when files have moved; nothing where it may stay. `file` is the path of the text that has
/// it, `moved` gives where a path leads afterwards: itself where it stays. All paths are absolute, with slashes.
[[nodiscard]] std::optional<std::string> moved_target(std::string_view target, const std::string& file,
                                                      const std::function<std::string(const std::string&)>& moved);

/// The path that a link of `file` leads to.
[[nodiscard]] std::string linked_path(std::string_view target, const std::string& file);

} // namespace unres::features
