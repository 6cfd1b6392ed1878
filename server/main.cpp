#include "cli/run.h"
#include "session/run.h"
#include "support/platform.h"
#include "support/version.h"

#include <cstdlib>
#include <iostream>
#include <string_view>
#include <vector>

namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

} // namespace

int main(int argc, char** argv) {
  namespace platform = unres::platform;
  std::ios::sync_with_stdio(false);
  unres::cli::Streams streams{std::cin, std::cout, std::cerr};
  const bool plain = !variable("NO_COLOR").empty() || variable("TERM") == "dumb";
  streams.color = platform::is_terminal(platform::Stream::output) && !plain;
  streams.progress = platform::is_terminal(platform::Stream::error) && variable("TERM") != "dumb";
  streams.width = platform::terminal_width(platform::Stream::output).value_or(streams.width);
  const std::vector<std::string> args(argv + (argc > 0 ? 1 : 0), argv + argc);
  return unres::cli::run(args, streams, [](std::span<const std::string> rest) {
    return unres::session::run(rest, std::string{unres::version()});
  });
}
