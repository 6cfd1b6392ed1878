#pragma once

#include <istream>
#include <optional>
#include <string>

namespace unres::cli {

/// The paths that a stream lists, read one by one: a line each, or up to a NUL. Empty ones are passed over, and "-"
/// is a file of that name.
class FileList {
public:
  FileList(std::istream& in, char end) : in_(in), end_(end) {}

  /// The next path; nothing at the end of the list.
  [[nodiscard]] std::optional<std::string> next();

private:
  std::istream& in_;
  char end_;
};

} // namespace unres::cli
