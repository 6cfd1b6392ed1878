#pragma once

#include "index/store/sqlite.h"

namespace unres::index {

/// Whether a file holds anything yet.
enum class Content : std::uint8_t { none, ours };

/// Says whether an open file is an index of ours that we can read, and why not.
[[nodiscard]] Expected<Content> content_of(Database& database);

/// Makes the tables in an empty file.
[[nodiscard]] Expected<void> make_tables(Database& database);

} // namespace unres::index
