#pragma once

#include "index/provider.h"

#include <memory>

namespace unres::index {

/// What is built into the binary: the tables of server/index/data. One instance, which takes no time to
/// make and is asked from any thread. A search also looks at the subjects of those that have no title.
[[nodiscard]] std::shared_ptr<const Provider> builtin();

/// The newest adoption in the tables: "not in the index (of 4 June 2026)".
[[nodiscard]] const notation::Date& as_of();

} // namespace unres::index
