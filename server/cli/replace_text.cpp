#include "cli/replace_text.h"

#include "support/platform.h"
#include "workspace/read_file.h"

namespace unres::cli {

Expected<bool> replace_text(const std::string& path, const std::string& before, const std::string& after) {
  const Expected<std::string> now = workspace::read_file(path);
  if (!now)
    return unexpected(now.error().message);
  if (*now == after)
    return false;
  if (*now != before)
    return unexpected("has changed while it was read; it is left alone");
  const Expected<void> replaced = platform::replace_file(path, after);
  if (!replaced)
    return unexpected(replaced.error().message);
  return true;
}

} // namespace unres::cli
