#include "features/format/style.h"

#include <algorithm>

namespace unres::features {
namespace {

template <typename Named, std::size_t size>
std::optional<Named> named(const std::array<std::string_view, size>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end())
    return std::nullopt;
  return static_cast<Named>(found - names.begin());
}

} // namespace

std::optional<Wrap> wrap_named(std::string_view name) { return named<Wrap>(wrap_names, name); }

std::optional<NotePlacement> note_placement_named(std::string_view name) {
  return named<NotePlacement>(note_placement_names, name);
}

} // namespace unres::features
