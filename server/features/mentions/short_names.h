#pragma once

#include "workspace/document.h"

#include <string>
#include <vector>

namespace unres::features {

/// A name that a text gives to what it speaks of: "(the Nelson Mandela Rules)", "(UNODC)", "hereinafter referred to
/// as “the Conference”".
struct ShortName {
  std::string name;   ///< Without the article, with single spaces.
  model::Index unit = model::none; ///< The resolution of the file that uses it.
  text::Range introduction;        ///< The name where it is introduced first.
  std::vector<text::Range> uses;   ///< All places that have the name as whole words and by itself, that one among them.
  std::vector<text::Range> cut;    ///< Two for each further one that a page end cuts: what stands before and behind it.
};

/// The short names that the paragraphs of a text introduce, in the order in which they do.
[[nodiscard]] std::vector<ShortName> short_names(const workspace::Document& document);

} // namespace unres::features
