#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace unres::test {

using Json = nlohmann::json;

/// A language server in this process and a client that talks to it over two pipes, byte for byte as
/// an editor would. With UNRES_TRANSCRIPT set, every message of the server is appended to that file,
/// one a line with the method it belongs to, for conformance.sh to hold against LSP's own schema.
class Client {
public:
  /// `store` is the file of the user's index; empty for none.
  explicit Client(std::filesystem::path store = {});
  ~Client();

  /// Sends a request and waits for its answer: the whole response message.
  Json request(const std::string& method, const Json& params = nullptr);
  /// Sends a request without waiting; returns its id.
  std::int64_t send_request(const std::string& method, const Json& params = nullptr);
  /// Waits for the answer to a request that was sent.
  Json answer(std::int64_t id);
  void notify(const std::string& method, const Json& params = nullptr);
  /// Sends bytes as they are.
  void raw(const std::string& bytes);
  /// Closes the server's input.
  void hang_up();

  /// Initialises the session with these capabilities and `more` parameters; returns the result.
  Json initialize(const Json& capabilities, const Json& more = Json::object());
  void open(const std::string& uri, const std::string& text, const std::string& language = "unres",
            int version = 1);
  /// One change of a range, or of the whole text where `range` is null.
  void change(const std::string& uri, int version, const Json& range, const std::string& text);

  /// Waits for findings of a document, published for `version` or a later one; the params.
  Json findings(const std::string& uri, int version);
  /// Waits for a request or notification of the server, the one after `after` others of the method.
  Json called(const std::string& method, std::size_t after = 0);
  /// Answers a request of the server.
  void respond(const Json& request, const Json& result);
  /// All messages that the server has sent so far.
  [[nodiscard]] std::vector<Json> received();
  /// Takes the requests and notifications of the server so far, and lets go of all answers: for long sessions.
  [[nodiscard]] std::vector<Json> take();
  /// Waits until the session is over and returns its exit code.
  int exit_code();

private:
  void read_loop();
  void transcribe(const Json& message);
  template <typename Ready> bool wait(Ready ready);

  std::filesystem::path store_;
  int to_server_ = -1;
  int from_server_ = -1;
  std::int64_t next_ = 1;
  std::map<std::int64_t, std::string> asked_; ///< The method of each request.
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::int64_t, Json> answers_;
  std::vector<Json> received_;
  bool ended_ = false;
  int exit_code_ = -1;
  std::thread server_;
  std::thread reader_;
};

/// A range of LSP.
[[nodiscard]] inline Json range(int line, int begin, int end_line, int end) {
  return {{"start", {{"line", line}, {"character", begin}}},
          {"end", {{"line", end_line}, {"character", end}}}};
}

} // namespace unres::test
