#include "support/platform.h"

#include <sys/ioctl.h>
#include <unistd.h>

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

} // namespace unres::platform
