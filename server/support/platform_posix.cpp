#include "support/platform.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <limits>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

namespace unres::platform {
namespace {

int descriptor(Stream stream) {
  switch (stream) {
  case Stream::input:
    return STDIN_FILENO;
  case Stream::output:
    return STDOUT_FILENO;
  case Stream::error:
    break;
  }
  return STDERR_FILENO;
}

bool is_process_id(std::int64_t id) {
  return id > 0 && id <= std::numeric_limits<pid_t>::max();
}

/// A handle of exactly this process, which a later one with the same id does not inherit; -1 where
/// the system has none.
int open_process([[maybe_unused]] std::int64_t id) {
#ifdef SYS_pidfd_open
  if (is_process_id(id))
    return static_cast<int>(syscall(SYS_pidfd_open, static_cast<pid_t>(id), 0U));
#endif
  return -1;
}

volatile std::sig_atomic_t interrupt_noted = 0;

void note_interrupt(int signal) {
  interrupt_noted = 1;
  std::signal(signal, SIG_DFL);
}

} // namespace

bool is_terminal(Stream stream) {
  return isatty(descriptor(stream)) == 1;
}

std::optional<unsigned> terminal_width(Stream stream) {
  winsize size{};
  if (ioctl(descriptor(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return std::nullopt;
  return size.ws_col;
}

void ignore_broken_pipes() {
  std::signal(SIGPIPE, SIG_IGN);
}

Expected<StandardStreams> take_standard_streams() {
  const int input = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
  const int output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (input < 0 || output < 0)
    return unexpected(std::string{"standard input or output: "} + std::strerror(errno));
  const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing >= 0) {
    dup2(nothing, STDIN_FILENO);
    close(nothing);
  }
  dup2(STDERR_FILENO, STDOUT_FILENO);
  return StandardStreams{input, output};
}

FileStamp stamp_of(const std::filesystem::path& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0)
    return {};
#ifdef __APPLE__
  const timespec& modified = status.st_mtimespec;
#else
  const timespec& modified = status.st_mtim;
#endif
  return {static_cast<std::uint64_t>(status.st_size), static_cast<std::uint64_t>(status.st_ino),
          static_cast<std::int64_t>(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec};
}

Interrupts::Interrupts() {
  interrupt_noted = 0;
  for (const int signal : {SIGINT, SIGTERM})
    std::signal(signal, note_interrupt);
}

Interrupts::~Interrupts() {
  for (const int signal : {SIGINT, SIGTERM})
    std::signal(signal, SIG_DFL);
}

bool Interrupts::noted() {
  return interrupt_noted != 0;
}

Process::Process(std::int64_t id) : id_{id}, handle_{open_process(id)} {}

Process::~Process() {
  if (handle_ >= 0)
    close(handle_);
}

bool Process::alive() const {
  if (handle_ >= 0) { // A process handle becomes readable when the process ends.
    pollfd entry{handle_, POLLIN, 0};
    return poll(&entry, 1, 0) <= 0;
  }
  if (!is_process_id(id_))
    return false;
  // Without permission to signal it, it still exists.
  return kill(static_cast<pid_t>(id_), 0) == 0 || errno == EPERM;
}

} // namespace unres::platform
