#pragma once

#include "support/expected.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace unres::workspace {

/// What the name of a file says of it.
enum class FileKind : std::uint8_t {
  other,
  text,       ///< May be a resolution: what it holds decides.
  resolution, ///< Is one, whatever it holds.
};
[[nodiscard]] FileKind kind_of_file(std::string_view name);

/// True for a file or folder that is nobody's draft, nor holds one: hidden, or of a package manager.
[[nodiscard]] bool is_passed_over(std::string_view name);

/// What a folder holds of texts, and the folders in it. Folders behind symbolic links are left out, so
/// that no cycle is followed.
struct Listing {
  struct Text {
    std::filesystem::path path;
    FileKind kind = FileKind::text;
  };
  std::vector<Text> texts; ///< In no order.
  std::vector<std::filesystem::path> folders;
  std::string trouble; ///< Why it could not be read, or not to its end.
};

/// An unasked file larger than this is no resolution.
inline constexpr std::uint64_t largest_candidate = 16U << 20U;

/// Where texts are read from: the disk, or what a test has in its place.
class Files {
public:
  virtual ~Files() = default;
  [[nodiscard]] virtual Listing list(const std::filesystem::path& folder) const = 0;
  /// The bytes of a file, or why there are none. Larger files than `limit` are refused unread.
  [[nodiscard]] virtual Expected<std::string> read(const std::filesystem::path& path, std::uint64_t limit) const = 0;

  [[nodiscard]] static const Files& disk();
};

} // namespace unres::workspace
