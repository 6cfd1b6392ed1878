#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace unres::doctor {

/// One thing that whoever reads a bug report asks first. It never holds words of a draft.
struct Fact {
  std::string name;
  std::string value;
  bool trouble = false; ///< Something is wrong here, and the value says what.
};

struct Section {
  std::string title;
  std::vector<Fact> facts;
};

/// True where nothing is wrong.
[[nodiscard]] bool is_sound(std::span<const Section> sections);

/// The sections as text that is also Markdown, to be pasted into a report.
[[nodiscard]] std::string written(std::span<const Section> sections);

/// A path as it may be shown to strangers: the folder of the person who runs this is "~".
[[nodiscard]] std::string shown(const std::filesystem::path& path);

} // namespace unres::doctor
