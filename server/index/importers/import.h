#pragma once

#include "index/importers/format.h"
#include "index/store/writer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unres::index {

/// A row that could not be used.
struct Refusal {
  std::filesystem::path file;
  std::size_t line = 0; ///< 0 for the file as a whole.
  std::string reason;
};

/// What an import has done.
struct ImportReport {
  std::vector<const Format*> formats; ///< Of the files read, each once.
  std::size_t files = 0;
  std::size_t added = 0;
  std::size_t changed = 0;
  std::size_t same = 0;        ///< Told nothing new, or nothing as well known.
  std::size_t passed_over = 0; ///< Rows that are no adopted texts and need not be.
  std::size_t refused = 0;
  std::vector<Refusal> refusals; ///< The first of them.

  [[nodiscard]] std::size_t taken() const { return added + changed + same; }
};

/// How many refusals a report lists.
inline constexpr std::size_t most_refusals = 20;

/// Imports one file, or what a folder and the folders in it hold, in one transaction: an error leaves the
/// index as it was. `forced` is the format to read them in; null for what their content says. In a folder,
/// a file that cannot be read is a refusal; alone, it is an error.
[[nodiscard]] Expected<ImportReport> import_from(StoreWriter& writer, const std::filesystem::path& path,
                                            const Format* forced, const Watch& watch);

/// The files that `import_from` reads for a path, sorted.
[[nodiscard]] std::vector<std::filesystem::path> files_to_import(const std::filesystem::path& path);

/// "akoma-ntoso, cr-unsc, …".
[[nodiscard]] std::string format_names();

} // namespace unres::index
