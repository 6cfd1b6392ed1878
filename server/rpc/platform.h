#pragma once

#include "support/expected.h"

#include <cstdint>

/// All that rpc asks of the operating system beyond Asio. One source file a platform.
namespace unres::rpc::platform {

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

} // namespace unres::rpc::platform
