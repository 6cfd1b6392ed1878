#include "support/version.h"

namespace unres {

std::string_view version() {
  return UNRES_VERSION;
}

} // namespace unres
