#include "session/client.h"

#include "rpc/channel.h"
#include "session/session.h"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <unistd.h>
#include <utility>

namespace unres::test {
namespace {

constexpr auto patience = std::chrono::seconds{20}; // Far beyond need: a slow machine is no failure.

} // namespace

Client::Client(std::filesystem::path store) : store_(std::move(store)) {
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  REQUIRE(::pipe(in.data()) == 0);
  REQUIRE(::pipe(out.data()) == 0);
  to_server_ = in[1];
  from_server_ = out[0];
  server_ = std::thread{[this, input = in[0], output = out[1]] {
    boost::asio::io_context io;
    auto channel = rpc::open_descriptors(io.get_executor(), input, output);
    int code = -1;
    if (channel) {
      session::Session session{io.get_executor(), std::move(*channel), "test", store_};
      io.run();
      code = session.exit_code();
    }
    const std::lock_guard lock{mutex_};
    exit_code_ = code;
    ended_ = true;
    changed_.notify_all();
  }};
  reader_ = std::thread{[this] { read_loop(); }};
}

Client::~Client() {
  hang_up();
  server_.join();
  reader_.join();
  ::close(from_server_);
}

void Client::read_loop() {
  std::string bytes;
  std::array<char, 65536> buffer{};
  for (;;) {
    const ssize_t n = ::read(from_server_, buffer.data(), buffer.size());
    if (n <= 0)
      return;
    bytes.append(buffer.data(), static_cast<std::size_t>(n));
    for (;;) {
      const std::size_t head = bytes.find("\r\n\r\n");
      const std::size_t field = bytes.find("Content-Length: ");
      if (head == std::string::npos || field == std::string::npos)
        break;
      const std::size_t length = std::stoul(bytes.substr(field + 16));
      if (bytes.size() < head + 4 + length)
        break;
      Json message = Json::parse(bytes.substr(head + 4, length));
      bytes.erase(0, head + 4 + length);
      const std::lock_guard lock{mutex_};
      transcribe(message);
      if (!message.contains("method") && message.contains("id") && message.at("id").is_number())
        answers_[message.at("id").get<std::int64_t>()] = message;
      received_.push_back(std::move(message));
      changed_.notify_all();
    }
  }
}

void Client::transcribe(const Json& message) {
  const char* path = std::getenv("UNRES_TRANSCRIPT");
  if (path == nullptr)
    return;
  Json line = message;
  if (!message.contains("method") && message.at("id").is_number())
    line["asked"] = asked_[message.at("id").get<std::int64_t>()];
  std::ofstream{path, std::ios::app} << line.dump() << '\n';
}

template <typename Ready> bool Client::wait(Ready ready) {
  std::unique_lock lock{mutex_};
  return changed_.wait_for(lock, patience, ready);
}

void Client::raw(const std::string& bytes) {
  std::size_t sent = 0;
  while (sent < bytes.size()) {
    const ssize_t n = ::write(to_server_, bytes.data() + sent, bytes.size() - sent);
    if (n <= 0)
      return; // The server is gone: the test will see it.
    sent += static_cast<std::size_t>(n);
  }
}

namespace {
std::string frame(const Json& message) {
  const std::string body = message.dump();
  return "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}
} // namespace

std::int64_t Client::send_request(const std::string& method, const Json& params) {
  const std::int64_t id = next_++;
  {
    const std::lock_guard lock{mutex_};
    asked_[id] = method;
  }
  Json message{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}};
  if (!params.is_null())
    message["params"] = params;
  raw(frame(message));
  return id;
}

Json Client::answer(std::int64_t id) {
  REQUIRE_MESSAGE(wait([&] { return answers_.contains(id); }), "no answer to request " << id);
  const std::lock_guard lock{mutex_};
  return answers_.at(id);
}

Json Client::request(const std::string& method, const Json& params) {
  return answer(send_request(method, params));
}

void Client::notify(const std::string& method, const Json& params) {
  Json message{{"jsonrpc", "2.0"}, {"method", method}};
  if (!params.is_null())
    message["params"] = params;
  raw(frame(message));
}

void Client::hang_up() {
  if (to_server_ >= 0)
    ::close(to_server_);
  to_server_ = -1;
}

Json Client::called(const std::string& method, std::size_t after) {
  Json found;
  const bool came = wait([&] {
    std::size_t left = after;
    for (const Json& message : received_) {
      if (message.value("method", "") == method && left-- == 0) {
        found = message;
        return true;
      }
    }
    return false;
  });
  REQUIRE_MESSAGE(came, "the server does not send " << method);
  return found;
}

void Client::respond(const Json& request, const Json& result) {
  raw(frame({{"jsonrpc", "2.0"}, {"id", request.at("id")}, {"result", result}}));
}

Json Client::initialize(const Json& capabilities, const Json& more) {
  Json params{{"processId", nullptr}, {"rootUri", nullptr}, {"capabilities", capabilities}};
  params.update(more);
  const Json response = request("initialize", params);
  REQUIRE(response.contains("result"));
  notify("initialized", Json::object());
  return response.at("result");
}

void Client::open(const std::string& uri, const std::string& text, const std::string& language,
                  int version) {
  notify("textDocument/didOpen",
         {{"textDocument",
           {{"uri", uri}, {"languageId", language}, {"version", version}, {"text", text}}}});
}

void Client::change(const std::string& uri, int version, const Json& range, const std::string& text) {
  Json change{{"text", text}};
  if (!range.is_null())
    change["range"] = range;
  notify("textDocument/didChange",
         {{"textDocument", {{"uri", uri}, {"version", version}}}, {"contentChanges", {change}}});
}

Json Client::findings(const std::string& uri, int version) {
  Json found;
  const bool came = wait([&] {
    for (auto it = received_.rbegin(); it != received_.rend(); ++it) {
      if (it->value("method", "") != "textDocument/publishDiagnostics" || it->at("params").at("uri") != uri)
        continue;
      if (it->at("params").value("version", 1 << 30) < version)
        return false;
      found = it->at("params");
      return true;
    }
    return false;
  });
  REQUIRE_MESSAGE(came, "no findings of version " << version << " of " << uri);
  return found;
}

std::vector<Json> Client::received() {
  const std::lock_guard lock{mutex_};
  return received_;
}

std::vector<Json> Client::take() {
  const std::lock_guard lock{mutex_};
  answers_.clear();
  asked_.clear();
  std::vector<Json> out = std::exchange(received_, {});
  std::erase_if(out, [](const Json& message) { return !message.contains("method"); });
  return out;
}

int Client::exit_code() {
  REQUIRE_MESSAGE(wait([&] { return ended_; }), "the session does not end");
  return exit_code_;
}

} // namespace unres::test
