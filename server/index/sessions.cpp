#include "index/sessions.h"

namespace unres::index {

std::optional<Window> adoption_window(notation::Body /*body*/, const notation::Number& /*number*/) {
  return std::nullopt;
}

} // namespace unres::index
