#pragma once

#include "model/citations.h"
#include "model/namings.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace unres::model {

/// Whose the resolutions are that a passage cites, by the words around the citations. All places are in the text
/// that it is made with, which it borrows.
class Owners {
public:
  Owners(std::string_view text, PassageKind kind) : text_(text), kind_(kind) {}

  /// Who adopted what the word "resolution" at `at` speaks of, by the words before it.
  [[nodiscard]] Naming before(std::size_t at);
  /// By what follows the numbers: "… of the Conference of the Parties to X", "… adopted by the Assembly".
  [[nodiscard]] Naming after(std::size_t at);
  /// The body last named before "its" in the same sentence part.
  [[nodiscard]] Naming speaker(std::size_t at);

private:
  const std::vector<Naming>& namings();
  [[nodiscard]] Naming agent(std::string_view before);
  [[nodiscard]] Naming adopter(std::size_t at);

  std::string_view text_;
  PassageKind kind_;
  std::optional<std::vector<Naming>> namings_;
};

} // namespace unres::model
