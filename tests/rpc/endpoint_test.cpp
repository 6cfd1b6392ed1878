#include "rpc/wire.h"

#include <doctest/doctest.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

namespace unres::rpc {
namespace {

using test::Wire;

std::string request(int id, const std::string& params = "[]") {
  return R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":"echo","params":)" +
         params + "}";
}

std::string cancel(int id) {
  return R"({"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":)" + std::to_string(id) +
         "}}";
}

int code(const Json& message) {
  return message.at("error").at("code").get<int>();
}

} // namespace

TEST_CASE("messages that arrive byte by byte are answered") {
  Wire wire;
  for (const char byte : encode_frame(request(1, R"(["é"])"))) {
    wire.write({&byte, 1});
    wire.run_without_reading();
  }
  REQUIRE(wire.receive(1));
  CHECK(wire.received[0] == Json::parse(R"({"jsonrpc":"2.0","id":1,"result":["é"]})"));
}

TEST_CASE("many messages in one read are answered in order, then the handler may work on the sum") {
  Wire wire;
  std::string all;
  for (int i = 0; i < 300; ++i)
    all += encode_frame(request(i));
  wire.write(all);
  REQUIRE(wire.receive(300));
  for (int i = 0; i < 300; ++i)
    REQUIRE(wire.received[static_cast<std::size_t>(i)]["id"] == i);
  CHECK(wire.drained == 1);
}

TEST_CASE("malformed JSON, batches and broken headers are answered and the session lives on") {
  Wire wire;
  wire.send(R"({"jsonrpc":"2.0","id":77,"method":)");
  wire.send("[" + request(1) + "]");
  wire.write("Content-Type: x\r\n\r\n{}");
  wire.send(request(2));
  REQUIRE(wire.receive(4));
  CHECK(code(wire.received[0]) == -32700);
  CHECK(wire.received[0]["id"].is_null());
  CHECK(code(wire.received[1]) == -32600);
  CHECK(code(wire.received[2]) == -32700);
  CHECK(wire.received[3]["id"] == 2);
}

TEST_CASE("a message over 64 MiB is refused before its body arrives") {
  Wire wire;
  const std::uint64_t size = max_body_bytes + 1;
  wire.write("Content-Length: " + std::to_string(size) + "\r\n\r\n");
  REQUIRE(wire.receive(1));
  CHECK(code(wire.received[0]) == -32600);
  const std::string piece(std::size_t{1} << 20, 'x');
  for (int i = 0; i < 64; ++i) {
    wire.write(piece);
    wire.run_without_reading();
  }
  wire.write("x");
  wire.send(request(1));
  REQUIRE(wire.receive(2));
  CHECK(wire.received[1]["id"] == 1);
}

TEST_CASE("an exception in a handler is InternalError for its request and harms no other") {
  Wire wire;
  wire.serve = [](Request asked, const std::stop_token&, ReplyOnce reply) {
    if (asked.id == Id{1})
      throw std::runtime_error("a bug");
    if (asked.id == Id{2})
      throw 5;
    reply.result(nullptr);
  };
  wire.hear = [](const Notification&) { throw std::runtime_error("another bug"); };
  wire.send(request(1));
  wire.send(R"({"jsonrpc":"2.0","method":"n"})");
  wire.send(request(2));
  wire.send(request(3));
  REQUIRE(wire.receive(3));
  CHECK(code(wire.received[0]) == -32603);
  CHECK(code(wire.received[1]) == -32603);
  CHECK(wire.received[2]["result"].is_null());
  CHECK(wire.notified.size() == 1);
}

TEST_CASE("a second request with an id under way is refused, afterwards the id is free") {
  Wire wire;
  std::vector<ReplyOnce> open;
  wire.serve = [&open](const Request&, const std::stop_token&, ReplyOnce reply) {
    open.push_back(std::move(reply));
  };
  wire.send(request(1));
  wire.send(request(1));
  REQUIRE(wire.receive(1));
  CHECK(code(wire.received[0]) == -32600);
  open[0].result(1);
  REQUIRE(wire.receive(2));
  wire.send(request(1));
  REQUIRE(wire.run_until([&] { return open.size() == 2; }));
  open[1].result(2);
  REQUIRE(wire.receive(3));
  CHECK(wire.received[2]["result"] == 2);
}

TEST_CASE("a cancelled request is answered at once, and its late answer is dropped") {
  Wire wire;
  std::optional<ReplyOnce> open;
  std::stop_token token;
  wire.serve = [&](const Request& asked, std::stop_token cancelled, ReplyOnce reply) {
    if (asked.id == Id{2})
      return reply.result("next");
    token = std::move(cancelled);
    open.emplace(std::move(reply));
  };
  wire.send(request(1));
  REQUIRE(wire.run_until([&] { return open.has_value(); }));
  CHECK_FALSE(token.stop_requested());
  wire.send(cancel(1));
  REQUIRE(wire.receive(1));
  CHECK(code(wire.received[0]) == -32800);
  CHECK(token.stop_requested());
  open->result("late");
  wire.send(cancel(1));
  wire.send(cancel(99));
  wire.send(request(2));
  REQUIRE(wire.receive(2));
  CHECK(wire.received[1]["result"] == "next");
  CHECK(wire.notified.empty());
}

TEST_CASE("a request that is cancelled in the same breath is not begun") {
  Wire wire;
  wire.write(encode_frame(request(1)) + encode_frame(request(2)) + encode_frame(cancel(1)) +
             encode_frame(request(1)));
  REQUIRE(wire.receive(3));
  CHECK(code(wire.received[0]) == -32800);
  CHECK(wire.received[1]["id"] == 2);
  CHECK(wire.received[2].contains("result"));
  CHECK(wire.requests == 2);
}

TEST_CASE("a request may be answered from another thread") {
  Wire wire;
  std::vector<std::jthread> workers;
  wire.serve = [&workers](Request asked, const std::stop_token&, ReplyOnce reply) {
    workers.emplace_back([params = std::move(asked.params), held = std::move(reply)]() mutable {
      held.result(std::move(params));
    });
  };
  for (int i = 0; i < 20; ++i)
    wire.send(request(i, "[" + std::to_string(i) + "]"));
  REQUIRE(wire.receive(20));
  for (const Json& message : wire.received)
    CHECK(message["result"][0] == message["id"]);
}

TEST_CASE("the server asks the client, and learns when nobody will answer") {
  Wire wire;
  std::vector<std::string> answers;
  const auto note = [&answers](const Outcome& outcome) {
    const auto* value = std::get_if<Json>(&outcome);
    answers.push_back(value == nullptr ? "error" : value->dump());
  };
  wire.endpoint->request("workspace/configuration", Json::object(), note);
  wire.endpoint->request("workspace/diagnostic/refresh", nullptr, note);
  REQUIRE(wire.receive(2));
  CHECK(wire.received[0]["method"] == "workspace/configuration");
  CHECK_FALSE(wire.received[1].contains("params"));
  wire.send(R"({"jsonrpc":"2.0","id":)" + wire.received[0]["id"].dump() + R"(,"result":[1]})");
  wire.end_input();
  REQUIRE(wire.run_until([&] { return wire.closed.has_value(); }));
  CHECK(answers == std::vector<std::string>{"[1]", "error"});
}

TEST_CASE("while the client does not read, the server's memory is bounded") {
  constexpr std::size_t limit = 100000;
  Wire wire{{.max_queued_bytes = limit}};
  const std::string params = "[\"" + std::string(5000, 'x') + "\"]";
  constexpr std::size_t count = 400;
  for (int i = 0; i < static_cast<int>(count); ++i) {
    wire.send(request(i, params));
    if (i % 20 == 0) {
      wire.run_without_reading();
      CHECK(wire.endpoint->queued_bytes() < limit + 2 * params.size());
    }
  }
  CHECK(wire.requests < 200);
  REQUIRE(wire.receive(count));
  CHECK(wire.received.back()["id"] == count - 1);
}

TEST_CASE("input that ends is reported, after what is under way has been answered") {
  Wire wire;
  std::optional<ReplyOnce> open;
  wire.serve = [&open](const Request&, const std::stop_token&, ReplyOnce reply) {
    open.emplace(std::move(reply));
  };
  wire.send(request(1));
  wire.end_input();
  REQUIRE(wire.run_until([&] { return open.has_value(); }));
  open->result("done");
  REQUIRE(wire.run_until([&] { return wire.closed.has_value(); }));
  CHECK(wire.closed == Closed::input_ended);
  REQUIRE(wire.received.size() == 1);
  CHECK(wire.received[0]["result"] == "done");
}

TEST_CASE("the end does not wait for a request that nobody answers") {
  Wire wire{{.linger = std::chrono::milliseconds{20}}};
  std::optional<ReplyOnce> open;
  std::stop_token token;
  wire.serve = [&](const Request&, std::stop_token cancelled, ReplyOnce reply) {
    open.emplace(std::move(reply));
    token = std::move(cancelled);
  };
  wire.send(request(1));
  wire.end_input();
  REQUIRE(wire.run_until([&] { return wire.closed.has_value(); }));
  CHECK(token.stop_requested());
  open->result("into the void");
}

TEST_CASE("a client that vanishes ends the session") {
  Wire wire;
  wire.send(request(1));
  wire.hang_up();
  REQUIRE(wire.run_until([&] { return wire.closed.has_value(); }));
}

TEST_CASE("stopping writes what is queued and ignores what still comes") {
  Wire wire;
  wire.hear = [&wire](const Notification&) {
    wire.endpoint->notify("bye");
    wire.endpoint->stop();
  };
  wire.send(request(1, "[\"" + std::string(300000, 'x') + "\"]"));
  wire.send(R"({"jsonrpc":"2.0","method":"exit"})");
  wire.send(request(2));
  REQUIRE(wire.run_until([&] { return wire.closed.has_value(); }));
  CHECK(wire.closed == Closed::stopped);
  REQUIRE(wire.received.size() == 2);
  CHECK(wire.received[1]["method"] == "bye");
  CHECK(wire.requests == 1);
}

TEST_CASE("destroying an endpoint ends its loops and calls nobody") {
  Wire wire;
  wire.send(request(1));
  REQUIRE(wire.receive(1));
  wire.endpoint.reset();
  wire.io.restart();
  wire.io.run(); // Returns once nothing is pending.
  CHECK_FALSE(wire.closed.has_value());
}

} // namespace unres::rpc
