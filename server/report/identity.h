#pragma once

#include "rules/runner.h"

#include <string>
#include <vector>

namespace unres::report {

/// What is known of a draft by one name.
struct Fact {
  std::string name;
  std::string value; ///< Empty where the draft does not say.

  friend bool operator==(const Fact&, const Fact&) = default;
};

/// Which draft a report is about.
struct Identity {
  std::string file;   ///< As named by who asked.
  std::string title;
  std::string organ;
  std::string symbol;
  bool english = true;
  std::vector<Fact> facts; ///< Those three again and the rest, in the order of a masthead.
};

/// Reads it from the first masthead of a draft and from how it was checked.
[[nodiscard]] Identity read_identity(const rules::Analysis& analysis, std::string file);

} // namespace unres::report
