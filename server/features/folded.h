#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// A text for comparing names: in small letters, with one kind of apostrophe, hyphen and space. Knows
/// where each byte came from.
class Folded {
public:
  explicit Folded(std::string_view text);

  [[nodiscard]] const std::string& text() const { return text_; }
  /// Where a byte of `text()`, or its end, stands in what was folded.
  [[nodiscard]] std::size_t origin(std::size_t at) const { return origins_[at]; }

  /// Where `name`, folded already, stands as words of its own, from `from` on; npos for nowhere.
  [[nodiscard]] std::size_t find(std::string_view name, std::size_t from = 0) const;

private:
  std::string text_;
  std::vector<std::size_t> origins_;
};

/// `text` folded.
[[nodiscard]] inline std::string folded(std::string_view text) { return Folded{text}.text(); }

} // namespace unres::features
