#include "session/run.h"

#include "index/store.h"
#include "rpc/channel.h"
#include "session/session.h"

#include <boost/asio/io_context.hpp>

#include <charconv>
#include <iostream>

namespace unres::session {
namespace {

// `store` is where the user's index lies, unless the arguments say otherwise.
Expected<std::unique_ptr<rpc::Channel>> open_channel(boost::asio::any_io_executor io,
                                                     std::span<const std::string> arguments, std::string& store) {
  std::string port;
  std::string pipe;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const auto value = [&](std::string_view name, std::string& out) {
      const std::string with_value = std::string{name} + "=";
      if (argument.starts_with(with_value))
        return out = argument.substr(with_value.size()), true;
      if (argument == name && i + 1 < arguments.size())
        return out = arguments[++i], true;
      return false;
    };
    // Clients add their own process id; the one in `initialize` is what is watched.
    std::string ignored;
    if (argument == "--stdio" || value("--port", port) || value("--socket", port) ||
        value("--pipe", pipe) || value("--clientProcessId", ignored) || value("--index", store))
      continue;
    if (argument == "--no-index") {
      store.clear();
      continue;
    }
    return unexpected("unres lsp: unknown or incomplete option " + argument);
  }
  if (!pipe.empty())
    return rpc::connect_pipe(io, pipe);
  if (port.empty())
    return rpc::open_standard_streams(io);
  std::uint16_t number = 0;
  const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
  if (error != std::errc{} || end != port.data() + port.size())
    return unexpected("unres lsp: --port takes a number from 0 to 65535, not " + port);
  return rpc::accept_on_port(io, number, [](std::uint16_t listening) {
    std::cerr << "unres: listening on 127.0.0.1:" << listening << std::endl;
  });
}

} // namespace

int run(std::span<const std::string> arguments, const std::string& version) {
  boost::asio::io_context io;
  std::string store = index::default_store_path().string();
  auto channel = open_channel(io.get_executor(), arguments, store);
  if (!channel) {
    std::cerr << channel.error().message << '\n';
    return 2;
  }
  Session session{io.get_executor(), std::move(*channel), version, std::move(store)};
  io.run();
  return session.exit_code();
}

} // namespace unres::session
