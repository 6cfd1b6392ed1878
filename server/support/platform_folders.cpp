// Where systems keep a person's data. Environment variables only, so that one file serves them all.
#include "support/platform.h"

#include <cstdlib>

namespace unres::platform {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

std::filesystem::path data_folder() {
#if defined(_WIN32)
  return variable("LOCALAPPDATA");
#else
  const std::filesystem::path home = variable("HOME");
#if defined(__APPLE__)
  return home.empty() ? home : home / "Library" / "Application Support";
#else
  // A relative path in XDG_DATA_HOME is to be ignored.
  const std::filesystem::path named = variable("XDG_DATA_HOME");
  if (named.is_absolute())
    return named;
  return home.empty() ? home : home / ".local" / "share";
#endif
#endif
}

} // namespace unres::platform
