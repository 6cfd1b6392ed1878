#pragma once

#include "rules/runner.h"

#include <tl/expected.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// The edits of a rewrite, or all that stands in its way.
using RewriteResult = tl::expected<std::vector<text::Edit>, std::vector<text::Obstacle>>;

/// An edit of a whole text that people ask for by name: proved safe, or refused with the reasons.
struct Rewrite {
  std::string_view command; ///< Of LSP.
  std::string_view kind;    ///< Of the code action.
  /// What it does to this text, with a capital and without a full stop.
  std::string (*title)(const rules::Analysis&);
  /// What the text loses, for people to agree to first; may be empty.
  std::vector<std::string> (*losses)(const rules::Analysis&);
  bool (*is_wanted)(const rules::Analysis&); ///< There is something to do.
  bool (*belongs)(const rules::Analysis&, text::Offset); ///< A place where it is looked for.
  RewriteResult (*run)(const rules::Analysis&);
};

[[nodiscard]] std::span<const Rewrite> rewrites();

/// The rewrite of a command, or null.
[[nodiscard]] const Rewrite* find_rewrite(std::string_view command);

/// What stands in the way, in a few lines: "Line 12: Nothing in the text calls note 3".
[[nodiscard]] std::string told(const rules::Analysis& analysis, const std::vector<text::Obstacle>& obstacles);

} // namespace unres::features
