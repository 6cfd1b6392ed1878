#pragma once

#include "support/expected.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace unres::rpc {

namespace asio = boost::asio;

/// A two-way stream of bytes to one peer. Everything happens on the executor it was made with; one
/// read and one write may be under way at a time. Reads and writes never throw.
class Channel {
public:
  Channel() = default;
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;
  virtual ~Channel() = default;

  /// Reads what is there, at least one byte; 0 at the end of input or after a failure.
  virtual asio::awaitable<std::size_t> read(std::span<char> into) = 0;

  /// Writes all of the pieces, gathered into as few system calls as possible; false when the peer
  /// is gone. The bytes stay alive until then.
  virtual asio::awaitable<bool> write(std::vector<asio::const_buffer> pieces) = 0;

  /// Ends what is under way and lets go of the stream.
  virtual void close() = 0;
};

/// Standard input and output: pipes, sockets, terminals or files.
[[nodiscard]] Expected<std::unique_ptr<Channel>> open_standard_streams(asio::any_io_executor io);

/// Two different descriptors, of which the channel takes ownership.
[[nodiscard]] Expected<std::unique_ptr<Channel>> open_descriptors(asio::any_io_executor io,
                                                                  int input, int output);

/// Connects to a unix-domain socket on which the client listens. Waits for the connection.
[[nodiscard]] Expected<std::unique_ptr<Channel>> connect_pipe(asio::any_io_executor io,
                                                              const std::string& path);

/// Listens on the loopback address for one client and waits until it comes. Port 0 lets the
/// system choose. `listening` is called with the port once a client may connect.
[[nodiscard]] Expected<std::unique_ptr<Channel>>
accept_on_port(asio::any_io_executor io, std::uint16_t port,
               const std::function<void(std::uint16_t)>& listening = {});

} // namespace unres::rpc
