#include "workspace/read_file.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace unres::workspace {
namespace {

std::string size_message(std::uint64_t limit) {
  return limit == largest_text ? "larger than 4 GiB"
                               : "larger than " + std::to_string(limit) + " bytes";
}

Expected<std::string> read_all(std::istream& in, std::string text, std::uint64_t limit) {
  std::array<char, 65536> chunk;
  while (in) {
    in.read(chunk.data(), chunk.size());
    text.append(chunk.data(), static_cast<std::size_t>(in.gcount()));
    if (text.size() > limit)
      return unexpected(size_message(limit));
  }
  if (in.bad())
    return unexpected("cannot be read");
  return text;
}

} // namespace

Expected<std::string> read_file(const std::filesystem::path& path, std::uint64_t limit) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (std::filesystem::is_directory(status))
    return unexpected("is a folder");
  std::string text;
  if (std::filesystem::is_regular_file(status)) {
    const std::uint64_t size = std::filesystem::file_size(path, error);
    if (!error && size > limit)
      return unexpected(size_message(limit));
    if (!error)
      text.reserve(size);
  }
  errno = 0;
  std::ifstream in{path, std::ios::binary};
  if (!in)
    return unexpected(errno != 0 ? std::generic_category().message(errno) : "cannot be opened");
  return read_all(in, std::move(text), limit);
}

Expected<std::string> read_stream(std::istream& in, std::uint64_t limit) {
  return read_all(in, {}, limit);
}

} // namespace unres::workspace
