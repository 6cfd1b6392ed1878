#include "rpc/channel.h"

#include "support/platform.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <optional>
#include <utility>

namespace unres::rpc {
namespace {

constexpr auto result_tuple = asio::as_tuple(asio::use_awaitable);

/// A channel over Asio streams: a pair of descriptors, or a socket in both roles.
template <typename Stream> class StreamChannel final : public Channel {
public:
  explicit StreamChannel(Stream both) : in_{std::move(both)} {}
  StreamChannel(Stream in, Stream out) : in_{std::move(in)}, out_{std::move(out)} {}

  asio::awaitable<std::size_t> read(std::span<char> into) override {
    const auto [error, count] =
        co_await in_.async_read_some(asio::buffer(into.data(), into.size()), result_tuple);
    co_return error ? 0 : count;
  }

  asio::awaitable<bool> write(std::vector<asio::const_buffer> pieces) override {
    const auto [error, count] = co_await asio::async_write(out(), pieces, result_tuple);
    co_return !error;
  }

  void close() override {
    boost::system::error_code ignored;
    // A terminal is shared with the shell, which is not to find it non-blocking afterwards.
    in_.native_non_blocking(false, ignored);
    out().native_non_blocking(false, ignored);
    in_.close(ignored);
    out().close(ignored);
  }

private:
  Stream& out() { return out_ ? *out_ : in_; }

  Stream in_;
  std::optional<Stream> out_;
};

template <typename Socket> Expected<std::unique_ptr<Channel>> socket_channel(Socket socket) {
  return std::make_unique<StreamChannel<Socket>>(std::move(socket));
}

} // namespace

Expected<std::unique_ptr<Channel>> open_descriptors(asio::any_io_executor io, int input,
                                                    int output) {
  // Files that epoll refuses (redirected input, /dev/null) need no special case: Asio reads and
  // writes them at once, since they never block.
  using Descriptor = asio::posix::stream_descriptor;
  platform::ignore_broken_pipes();
  boost::system::error_code error;
  Descriptor in{io};
  in.assign(input, error);
  Descriptor out{io};
  if (!error)
    out.assign(output, error);
  if (error)
    return unexpected("standard input or output: " + error.message());
  return std::make_unique<StreamChannel<Descriptor>>(std::move(in), std::move(out));
}

Expected<std::unique_ptr<Channel>> open_standard_streams(asio::any_io_executor io) {
  const Expected<platform::StandardStreams> streams = platform::take_standard_streams();
  if (!streams)
    return tl::make_unexpected(streams.error());
  return open_descriptors(std::move(io), streams->input, streams->output);
}

Expected<std::unique_ptr<Channel>> connect_pipe(asio::any_io_executor io, const std::string& path) {
  using Local = asio::local::stream_protocol;
  try { // An endpoint reports a path that is too long in no other way.
    Local::socket socket{io};
    socket.connect(Local::endpoint{path});
    return socket_channel(std::move(socket));
  } catch (const boost::system::system_error& failure) {
    return unexpected("the pipe " + path + ": " + failure.code().message());
  }
}

Expected<std::unique_ptr<Channel>>
accept_on_port(asio::any_io_executor io, std::uint16_t port,
               const std::function<void(std::uint16_t)>& listening) {
  using asio::ip::tcp;
  try {
    tcp::acceptor acceptor{io, {asio::ip::address_v4::loopback(), port}};
    if (listening)
      listening(acceptor.local_endpoint().port());
    tcp::socket socket = acceptor.accept();
    // A finding of a few hundred bytes must not wait for the acknowledgement of the one before.
    socket.set_option(tcp::no_delay{true});
    return socket_channel(std::move(socket));
  } catch (const boost::system::system_error& failure) {
    return unexpected("port " + std::to_string(port) + ": " + failure.code().message());
  }
}

} // namespace unres::rpc
