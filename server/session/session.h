#pragma once

#include "rpc/endpoint.h"
#include "rpc/parent_watch.h"
#include "session/long_works.h"
#include "session/state.h"
#include "session/worker.h"

#include <boost/asio/any_io_executor.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace unres::session {

/// One client served: the lifecycle of LSP on the io thread, the work on a thread of its own.
class Session : public rpc::Handler {
public:
  /// `version` is the server's own, for `serverInfo`; `store` is the file of the user's index, empty for none.
  Session(boost::asio::any_io_executor io, std::unique_ptr<rpc::Channel> channel, std::string version,
          std::filesystem::path store);
  ~Session() override;

  /// What the process exits with: 0 after `shutdown`, else 1. Meaningful once the io has run out.
  [[nodiscard]] int exit_code() const { return shut_down_ ? 0 : 1; }

  void on_request(rpc::Request request, std::stop_token cancelled, rpc::ReplyOnce reply) override;
  void on_notification(rpc::Notification notification) override;
  void on_closed(rpc::Closed reason) override;

private:
  class Out;

  void initialize(const rpc::Request& request, rpc::ReplyOnce reply);
  bool publish_one();
  bool work_idle();

  boost::asio::any_io_executor io_;
  std::string version_;
  std::unique_ptr<Out> out_;
  State state_;
  LongWorks long_works_{state_};
  bool initialized_ = false;
  bool shut_down_ = false;
  std::unique_ptr<rpc::ParentWatch> parent_;
  std::unique_ptr<rpc::Endpoint> endpoint_;
  std::unique_ptr<Worker> worker_;
};

} // namespace unres::session
