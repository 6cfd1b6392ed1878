#pragma once

#include <string>
#include <vector>

namespace unres::test {

/// The rows of a table of facts beside the project, split into cells, without the header; files that
/// end in .csv may have quoted cells. Empty where there is none: the test is then skipped, saying so.
[[nodiscard]] std::vector<std::vector<std::string>> facts(const std::string& file);

/// A row in one line, for messages.
[[nodiscard]] std::string in_one_line(const std::vector<std::string>& row);

} // namespace unres::test
