#pragma once

#include "cli/check.h"
#include "cli/streams.h"
#include "index/importers/format.h"

#include <string>
#include <vector>

namespace unres::cli {

/// What the commands about the index of instruments are given.
struct IndexOptions {
  std::string path;               ///< Of the user's index; empty for where it is by default.
  std::vector<std::string> files; ///< To import.
  const index::Format* import_format = nullptr; ///< Null for what the content says.
  std::string query;
  Format format = Format::text;
  Color color = Color::automatic;
};

/// `unres index import`: reads public exports into the user's index.
[[nodiscard]] int index_import(const IndexOptions& options, Streams& streams);
/// `unres index info`: what the user's index holds, and what is built in.
[[nodiscard]] int index_info(const IndexOptions& options, Streams& streams);
/// `unres index lookup`: what is known of a number, a symbol or words, and who says so.
[[nodiscard]] int index_lookup(const IndexOptions& options, Streams& streams);
/// `unres index path`: where the user's index lies.
[[nodiscard]] int index_path(const IndexOptions& options, Streams& streams);
/// `unres index verify`: whether it is sound.
[[nodiscard]] int index_verify(const IndexOptions& options, Streams& streams);
/// `unres index clear`: deletes it.
[[nodiscard]] int index_clear(const IndexOptions& options, Streams& streams);

/// Where the user's index lies by the options; empty, and a word about it, where that is nowhere.
[[nodiscard]] std::string store_path(const IndexOptions& options, Streams& streams);

/// "5,213".
[[nodiscard]] std::string grouped(std::size_t number);

} // namespace unres::cli
