#pragma once

#include "rules/rule.h"

#include <cstddef>
#include <string>

namespace unres::cli {

/// What a rule finds on adopted texts under default settings. The ledger's test measures it.
struct Measured {
  std::size_t warnings = 0;  ///< And errors.
  std::size_t real = 0;      ///< Slips that reached print,
  std::size_t rendering = 0; ///< or that the rendering of the text has made. The rest is wrong.
  std::size_t hints = 0;     ///< These are not judged one by one.
};

/// One sentence about a rule's precision, for its page.
[[nodiscard]] std::string measured(const rules::Rule& rule);

} // namespace unres::cli
