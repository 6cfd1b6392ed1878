#include "rpc/channel.h"
#include "rpc/endpoint.h"
#include "rpc/framing.h"
#include "rpc/parent_watch.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <future>
#include <string>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace unres::rpc {
namespace {

namespace local = asio::local;

/// Answers every request with 42; remembers how it ended.
struct Answerer final : Handler {
  void on_request(Request, std::stop_token, ReplyOnce reply) override { reply.result(42); }
  void on_notification(Notification) override {}
  void on_closed(Closed) override { closed = true; }
  bool closed = false;
};

const std::string question = encode_frame(R"({"jsonrpc":"2.0","id":1,"method":"q"})");
const std::string answer = encode_frame(R"({"jsonrpc":"2.0","id":1,"result":42})");

/// Serves one connection to its end.
bool serve(asio::io_context& io, Expected<std::unique_ptr<Channel>> channel) {
  REQUIRE(channel.has_value());
  Answerer handler;
  Endpoint endpoint{io.get_executor(), std::move(*channel)};
  endpoint.start(handler);
  io.run();
  return handler.closed;
}

/// Asks over a connected socket and returns what comes until the server closes.
template <typename Socket> std::string ask(Socket socket) {
  asio::write(socket, asio::buffer(question));
  socket.shutdown(Socket::shutdown_send);
  std::string all;
  boost::system::error_code error;
  asio::read(socket, asio::dynamic_buffer(all), error);
  return all;
}

} // namespace

TEST_CASE("input and output redirected to files are served") {
  std::FILE* const input = std::tmpfile();
  std::FILE* const output = std::tmpfile();
  REQUIRE((input != nullptr && output != nullptr));
  std::fwrite(question.data(), 1, question.size(), input);
  std::rewind(input);
  asio::io_context io{1};
  CHECK(serve(io, open_descriptors(io.get_executor(), dup(fileno(input)), dup(fileno(output)))));
  std::rewind(output);
  std::string all(answer.size() + 1, '\0');
  all.resize(std::fread(all.data(), 1, all.size(), output));
  CHECK(all == answer);
  std::fclose(input);
  std::fclose(output);
}

TEST_CASE("a null device ends at once") {
  asio::io_context io{1};
  const int input = open("/dev/null", O_RDONLY);
  const int output = open("/dev/null", O_WRONLY);
  CHECK(serve(io, open_descriptors(io.get_executor(), input, output)));
}

TEST_CASE("pipes are served, and a reader that is gone is no signal") {
  std::array<int, 2> to_server{};
  std::array<int, 2> to_client{};
  REQUIRE((pipe(to_server.data()) == 0 && pipe(to_client.data()) == 0));
  REQUIRE(write(to_server[1], question.data(), question.size()) > 0);
  close(to_client[0]);
  asio::io_context io{1};
  CHECK(serve(io, open_descriptors(io.get_executor(), to_server[0], to_client[1])));
  close(to_server[1]);
}

TEST_CASE("standard streams carry messages, and a stray print does not get among them") {
  std::array<int, 2> to_server{};
  std::array<int, 2> to_client{};
  REQUIRE((pipe(to_server.data()) == 0 && pipe(to_client.data()) == 0));
  const pid_t server = fork();
  if (server == 0) {
    dup2(to_server[0], STDIN_FILENO);
    dup2(to_client[1], STDOUT_FILENO);
    dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
    close(to_server[1]);
    close(to_client[1]);
    asio::io_context io{1};
    auto channel = open_standard_streams(io.get_executor());
    const bool printed = write(STDOUT_FILENO, "stray", 5) == 5;
    _exit(serve(io, std::move(channel)) && printed ? 7 : 1);
  }
  REQUIRE(server > 0);
  close(to_server[0]);
  close(to_client[1]);
  REQUIRE(write(to_server[1], question.data(), question.size()) > 0);
  close(to_server[1]);
  std::string all;
  std::array<char, 256> chunk{};
  for (ssize_t count = 0; (count = read(to_client[0], chunk.data(), chunk.size())) > 0;)
    all.append(chunk.data(), static_cast<std::size_t>(count));
  close(to_client[0]);
  CHECK(all == answer);
  int status = 0;
  waitpid(server, &status, 0);
  CHECK(WEXITSTATUS(status) == 7);
}

TEST_CASE("a port on loopback takes one client") {
  asio::io_context io{1};
  std::future<std::string> client;
  const auto listening = [&client](std::uint16_t port) {
    client = std::async(std::launch::async, [port] {
      asio::io_context own;
      asio::ip::tcp::socket socket{own};
      socket.connect({asio::ip::address_v4::loopback(), port});
      return ask(std::move(socket));
    });
  };
  CHECK(serve(io, accept_on_port(io.get_executor(), 0, listening)));
  CHECK(client.get() == answer);
}

TEST_CASE("a client's pipe is connected to") {
  const std::string path =
      (std::filesystem::temp_directory_path() / ("unres-" + std::to_string(getpid()))).string();
  std::filesystem::remove(path);
  asio::io_context own;
  local::stream_protocol::acceptor acceptor{own, local::stream_protocol::endpoint{path}};
  auto client = std::async(std::launch::async, [&] { return ask(acceptor.accept()); });
  asio::io_context io{1};
  CHECK(serve(io, connect_pipe(io.get_executor(), path)));
  CHECK(client.get() == answer);
  std::filesystem::remove(path);

  const auto nobody = connect_pipe(io.get_executor(), path);
  REQUIRE_FALSE(nobody.has_value());
  CHECK(nobody.error().message.find(path) != std::string::npos);
  CHECK_FALSE(connect_pipe(io.get_executor(), std::string(300, 'x')).has_value());
}

TEST_CASE("a parent that ended is noticed, also while its exit status is not collected") {
  const pid_t child = fork();
  if (child == 0) {
    pause();
    _exit(0);
  }
  REQUIRE(child > 0);
  asio::io_context io{1};
  int gone = 0;
  const ParentWatch watch{io.get_executor(), child, [&gone] { ++gone; },
                          std::chrono::milliseconds{5}};
  io.run_for(std::chrono::milliseconds{30});
  CHECK(gone == 0);
  kill(child, SIGKILL);
  io.run_for(std::chrono::seconds{10}); // Returns early: the watch ends when it has reported.
  CHECK(gone == 1);
  waitpid(child, nullptr, 0);
}

TEST_CASE("a process id that names nobody counts as gone, a watch given up reports nothing") {
  asio::io_context io{1};
  int gone = 0;
  const ParentWatch none{io.get_executor(), -5, [&gone] { ++gone; }};
  {
    const ParentWatch given_up{io.get_executor(), -5, [&gone] { gone += 100; }};
  }
  io.run();
  CHECK(gone == 1);
}

} // namespace unres::rpc
