#pragma once

#include "index/store/writer.h"
#include "notation/body.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unres::index {

/// What an index holds, counted: this reads all of it.
struct Survey {
  struct OfBody {
    notation::Body body = notation::Body::unknown;
    std::size_t rows = 0;
    std::optional<notation::Date> newest; ///< Date of adoption.
  };
  struct OfSource {
    Source source;
    std::size_t rows = 0; ///< That it knows best.
  };
  std::vector<OfBody> bodies;
  std::vector<OfSource> sources; ///< The newest first.
  std::size_t rows = 0;
  std::uint64_t bytes = 0; ///< Of the file.
};

/// Counts what an index holds. Nothing where there is none.
[[nodiscard]] Expected<std::optional<Survey>> survey(const std::filesystem::path& path);

/// Reads an index to its last page and says what is wrong with it; nothing for a sound one.
[[nodiscard]] Expected<std::vector<std::string>> verify(const std::filesystem::path& path);

/// Deletes an index, damaged or not. Refuses to delete a file that is none. False where there is no file.
[[nodiscard]] Expected<bool> remove_store(const std::filesystem::path& path);

} // namespace unres::index
