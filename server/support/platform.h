#pragma once

#include "support/expected.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// What is asked of the operating system beyond the standard library. One source file a platform.
namespace unres::platform {

enum class Stream : std::uint8_t { input, output, error };

/// True where a person reads or types at the other end.
[[nodiscard]] bool is_terminal(Stream stream);

/// The columns of the terminal that a stream writes to; nothing where it writes to none.
[[nodiscard]] std::optional<unsigned> terminal_width(Stream stream);

/// Two descriptors that the caller owns.
struct StandardStreams {
  int input = -1;
  int output = -1;
};

/// Makes writing to a pipe that nobody reads an error of the write instead of a signal that ends
/// the process.
void ignore_broken_pipes();

/// Takes standard input and output for messages: descriptor 0 then reads nothing, and 1 writes to
/// standard error, so that a stray print cannot break a frame. Once a process.
[[nodiscard]] Expected<StandardStreams> take_standard_streams();

/// The value of an environment variable; empty where it is not set.
[[nodiscard]] std::string variable(const char* name);

/// The folder in which programs keep the data of this person; empty where the system names none.
[[nodiscard]] std::filesystem::path data_folder();

/// By which a file is known to be the same and unchanged. All zeros where there is none.
struct FileStamp {
  std::uint64_t size = 0;
  std::uint64_t identity = 0;
  std::int64_t modified = 0; ///< Nanoseconds of the system's clock.

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
[[nodiscard]] FileStamp stamp_of(const std::filesystem::path& path);

/// Puts bytes in the place of a file all at once: whoever reads it finds the old ones or the new ones, whatever
/// happens meanwhile. A file that is not there is made; one that is keeps its permissions and, as far as the
/// system lets us, its owner. A symbolic link stays, and the file behind it is replaced. What is marked
/// read-only is refused.
[[nodiscard]] Expected<void> replace_file(const std::filesystem::path& path, std::string_view bytes);

/// While it lives, Ctrl-C and a request to end are noted instead of ending the process. A second one
/// ends it.
class Interrupts {
public:
  Interrupts();
  Interrupts(const Interrupts&) = delete;
  Interrupts& operator=(const Interrupts&) = delete;
  ~Interrupts();

  [[nodiscard]] static bool noted();
};

/// Another process of this machine, which may end at any time.
class Process {
public:
  explicit Process(std::int64_t id);
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process();

  /// False once it has ended, also while nobody has collected its exit status.
  [[nodiscard]] bool alive() const;

private:
  std::int64_t id_;
  int handle_ = -1;
};

} // namespace unres::platform
