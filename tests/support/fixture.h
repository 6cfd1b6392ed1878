#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace unres::test {

/// A finding that a fixture expects: a caret line under the text it is about.
struct Expected {
  std::size_t line = 0;  ///< From 1, in the text without caret lines.
  std::size_t begin = 0; ///< Column from 1, in code points.
  std::size_t end = 0;   ///< Exclusive.
  std::string rule;
  std::string message;   ///< Empty where the fixture leaves it open.
};

/// One draft of a fixture.
struct Example {
  std::size_t line = 0; ///< Of the fixture's file, for messages.
  std::string name;     ///< The file name it is opened under.
  std::string text;
  std::vector<Expected> expected;
  std::string fixed;    ///< What the fixes of the fixture's rule make of it; empty for none given.
  bool has_fixed = false;
};

/// Reads a fixture: Markdown in which a block
///
///     ```unres [file name]
///     Recalling its resolution 70/1
///                                 ^ preamble/end-comma[: message]
///     ```
///
/// is a draft with **all** findings that default settings give on it, and a block ```fixed after it
/// is the draft with the fixes of the fixture's rule applied.
[[nodiscard]] std::vector<Example> read_fixture(const std::filesystem::path& path);

} // namespace unres::test
