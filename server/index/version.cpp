#include "index/version.h"

#include <sqlite3.h>

namespace unres::index {

std::string_view sqlite_version() { return sqlite3_libversion(); }

} // namespace unres::index
