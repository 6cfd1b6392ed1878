#pragma once

#include "rpc/endpoint.h"
#include "rpc/framing.h"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace unres::rpc::test {

/// A served connection over a socket pair, seen from the client's side. The handler's behaviour
/// is set by a test; the default answers each request with its params.
class Wire final : public Handler {
public:
  explicit Wire(EndpointOptions options = {});
  ~Wire() override;
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;

  /// Writes bytes or frames as the client; what the socket does not take stays for later.
  void write(std::string_view bytes);
  void send(std::string_view body) { write(encode_frame(std::string{body})); }
  /// Closes the client's writing side, or all of it.
  void end_input();
  void hang_up();

  /// Runs the server and reads its output until `done`; false after a minute.
  bool run_until(const std::function<bool()>& done);
  /// Runs until the client has received `count` messages; false when it does not.
  bool receive(std::size_t count);
  /// Runs the server until it has nothing to do, without reading its output.
  void run_without_reading();

  void on_request(Request request, std::stop_token cancelled, ReplyOnce reply) override;
  void on_notification(Notification notification) override;
  void on_drained() override { ++drained; }
  void on_closed(Closed reason) override;

  std::function<void(Request, std::stop_token, ReplyOnce)> serve;
  std::function<void(Notification)> hear;
  std::vector<Json> received; ///< By the client.
  std::vector<std::string> notified;
  std::optional<Closed> closed;
  int drained = 0;
  int requests = 0;

  boost::asio::io_context io{1};
  std::optional<Endpoint> endpoint;

private:
  void flush_input();
  void read_output();

  int client_ = -1;
  std::string input_;
  FrameDecoder output_;
};

inline Wire::Wire(EndpointOptions options) {
  std::array<int, 2> ends{};
  REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0);
  client_ = ends[0];
  fcntl(client_, F_SETFL, O_NONBLOCK);
  auto channel = open_descriptors(io.get_executor(), ends[1], dup(ends[1]));
  REQUIRE(channel.has_value());
  endpoint.emplace(io.get_executor(), std::move(*channel), options);
  endpoint->start(*this);
}

inline Wire::~Wire() {
  hang_up();
}

inline void Wire::write(std::string_view bytes) {
  input_ += bytes;
  flush_input();
}

inline void Wire::end_input() {
  REQUIRE(run_until([this] { return input_.empty(); }));
  shutdown(client_, SHUT_WR);
}

inline void Wire::hang_up() {
  if (client_ >= 0)
    close(std::exchange(client_, -1));
}

inline bool Wire::run_until(const std::function<bool()>& done) {
  using Clock = std::chrono::steady_clock;
  const auto deadline = Clock::now() + std::chrono::seconds{60};
  while (!done()) {
    if (Clock::now() > deadline)
      return false;
    io.restart();
    io.run_one_for(std::chrono::milliseconds{2});
    io.poll();
    flush_input();
    read_output();
  }
  return true;
}

inline bool Wire::receive(std::size_t count) {
  return run_until([this, count] { return received.size() >= count; });
}

inline void Wire::run_without_reading() {
  do {
    flush_input();
    io.restart();
  } while (io.poll() > 0);
}

inline void Wire::on_request(Request request, std::stop_token cancelled, ReplyOnce reply) {
  ++requests;
  if (serve)
    serve(std::move(request), std::move(cancelled), std::move(reply));
  else
    reply.result(std::move(request.params));
}

inline void Wire::on_notification(Notification notification) {
  notified.push_back(notification.method);
  if (hear)
    hear(std::move(notification));
}

inline void Wire::on_closed(Closed reason) {
  REQUIRE_FALSE(closed.has_value());
  closed = reason;
}

inline void Wire::flush_input() {
  while (client_ >= 0 && !input_.empty()) {
    const ssize_t count = ::send(client_, input_.data(), input_.size(), MSG_NOSIGNAL);
    if (count <= 0)
      return;
    input_.erase(0, static_cast<std::size_t>(count));
  }
}

inline void Wire::read_output() {
  std::array<char, 65536> chunk{};
  while (client_ >= 0) {
    const ssize_t count = ::read(client_, chunk.data(), chunk.size());
    if (count <= 0)
      return;
    output_.feed({chunk.data(), static_cast<std::size_t>(count)});
    while (const auto frame = output_.next()) {
      REQUIRE_FALSE(frame->fault.has_value());
      received.push_back(Json::parse(frame->body));
    }
  }
}

} // namespace unres::rpc::test
