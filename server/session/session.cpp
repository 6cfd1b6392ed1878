#include "session/session.h"

#include "protocol/diagnostics.h"
#include "protocol/uri.h"
#include "rpc/log.h"
#include "session/convert.h"
#include "session/method.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <utility>

namespace unres::session {
namespace {

const Method* find_method(std::string_view name, bool is_request) {
  for (const Method& method : methods())
    if (method.name == name && method.is_request == is_request)
      return &method;
  return nullptr;
}

// UTF-8 needs no counting, so it is taken wherever the client can.
text::Encoding negotiate(const protocol::ClientCapabilities& client) {
  const auto& offered = client.positionEncodings;
  const auto offers = [&](std::string_view name) {
    return std::find(offered.begin(), offered.end(), name) != offered.end();
  };
  if (offers("utf-8"))
    return text::Encoding::utf8;
  if (offers("utf-16") || offered.empty())
    return text::Encoding::utf16;
  return offers("utf-32") ? text::Encoding::utf32 : text::Encoding::utf16;
}

std::string name_of(text::Encoding encoding) {
  switch (encoding) {
  case text::Encoding::utf8:
    return "utf-8";
  case text::Encoding::utf32:
    return "utf-32";
  case text::Encoding::utf16:
    break;
  }
  return "utf-16";
}

std::string name_of(const std::optional<protocol::ClientInfo>& client) {
  if (!client)
    return {};
  return client->version ? client->name + ' ' + *client->version : client->name;
}

} // namespace

// Hands messages to the endpoint on the io thread, as long as there is one.
class Session::Out : public Outgoing {
public:
  explicit Out(Session& session) : io_(session.io_), session_(&session) {}

  void notify(std::string_view method, Json params) override {
    post([method = std::string{method}, params = std::move(params)](rpc::Endpoint& endpoint) {
      endpoint.notify(method, params);
    });
  }

  void request(std::string_view method, Json params, std::function<void(const Json&)> then) override {
    post([session = session_, method = std::string{method}, params = std::move(params),
          then = std::move(then)](rpc::Endpoint& endpoint) {
      endpoint.request(method, params, [session, then](rpc::Outcome outcome) {
        if (auto* answer = std::get_if<Json>(&outcome); answer != nullptr && then != nullptr)
          session->worker_->post([then, answer = std::move(*answer)] { then(answer); });
      });
    });
  }

private:
  template <typename Send> void post(Send send) {
    boost::asio::post(io_, [session = session_, send = std::move(send)] {
      if (session->endpoint_ != nullptr)
        send(*session->endpoint_);
    });
  }

  boost::asio::any_io_executor io_;
  Session* session_;
};

Session::Session(boost::asio::any_io_executor io, std::unique_ptr<rpc::Channel> channel, std::string version,
                 std::filesystem::path store)
    : io_(io), version_(std::move(version)), out_(std::make_unique<Out>(*this)), state_(*out_, std::move(store)),
      endpoint_(std::make_unique<rpc::Endpoint>(io, std::move(channel))),
      worker_(std::make_unique<Worker>([this] { return work_idle(); })) {
  endpoint_->start(*this);
}

Session::~Session() {
  if (worker_ != nullptr)
    worker_->stop();
}

void Session::on_request(rpc::Request request, std::stop_token cancelled, rpc::ReplyOnce reply) {
  if (shut_down_)
    return reply.error(rpc::ErrorCode::invalid_request, "The server is shutting down");
  if (request.method == "initialize")
    return initialize(request, std::move(reply));
  if (!initialized_)
    return reply.error(rpc::ErrorCode::server_not_initialized, "The server is not initialized");
  if (request.method == "shutdown") {
    shut_down_ = true;
    return reply.result(nullptr);
  }
  const Method* method = find_method(request.method, true);
  if (method == nullptr)
    return reply.error(rpc::ErrorCode::method_not_found, "No such method: " + request.method);
  // std::function wants a copyable job; the duty to answer is not.
  auto duty = std::make_shared<rpc::ReplyOnce>(std::move(reply));
  worker_->post([this, method, duty, cancelled, params = std::make_shared<const Json>(std::move(request.params))] {
    if (cancelled.stop_requested())
      return duty->error(rpc::ErrorCode::request_cancelled, "Cancelled");
    auto span = std::make_unique<Trace::Span>(state_.trace, method->name, *params);
    std::unique_ptr<LongWork> work;
    rpc::Outcome outcome = outcome_of(method->name, [&] {
      if (method->begin == nullptr)
        return method->run(state_, *params);
      work = method->begin(state_, *params);
      return Json();
    });
    if (work != nullptr)
      long_works_.add(std::move(work), {duty, cancelled, params, std::move(span)});
    else
      answer(*duty, *span, std::move(outcome));
  });
}

void Session::initialize(const rpc::Request& request, rpc::ReplyOnce reply) {
  if (initialized_)
    return reply.error(rpc::ErrorCode::invalid_request, "The server is initialized already");
  protocol::InitializeParams params;
  try {
    params = protocol::read<protocol::InitializeParams>(request.params);
  } catch (const std::exception& failure) {
    return reply.error(rpc::ErrorCode::invalid_params, failure.what());
  }
  initialized_ = true;
  state_.client = {params.capabilities, negotiate(params.capabilities), name_of(params.clientInfo)};
  state_.trace.set(params.trace);
  protocol::InitializeResult result;
  result.serverInfo = protocol::ServerInfo{"unres", version_};
  if (!params.capabilities.positionEncodings.empty())
    result.capabilities.positionEncoding = name_of(state_.client.encoding);
  result.capabilities.textDocumentSync = protocol::TextDocumentSyncOptions{};
  if (params.capabilities.workspaceFolders)
    result.capabilities.workspaceFolders = protocol::WorkspaceFoldersOptions{};
  for (const Method& method : methods())
    if (method.advertise != nullptr)
      method.advertise(result.capabilities, params.capabilities);
  reply.result(Json(result));
  if (params.processId)
    parent_ = std::make_unique<rpc::ParentWatch>(io_, *params.processId, [this] { endpoint_->stop(); });
  // The tables of words are made once; better now than when the first document is open.
  worker_->post([this, folders = std::move(params.workspaceFolders), options = std::move(params.initializationOptions)] {
    state_.files.count_in(state_.client.encoding);
    state_.set(options);
    state_.settings.keep_as_start();
    for (const protocol::WorkspaceFolder& folder : folders)
      if (const auto path = protocol::file_path(folder.uri))
        state_.files.add_folder(*path);
    static_cast<void>(rules::Analysis::run(
        workspace::Document::open("", "*The General Assembly*,\n\n*Recalling* this,\n\n1. *Requests* that.\n"),
        {}, index::Index::standard()));
  });
}

void Session::on_notification(rpc::Notification notification) {
  if (notification.method == "exit")
    return endpoint_->stop();
  if (!initialized_ || shut_down_)
    return;
  const Method* method = find_method(notification.method, false);
  if (method == nullptr)
    return;
  worker_->post([this, method, params = std::move(notification.params)] {
    Trace::Span span{state_.trace, method->name, params};
    const rpc::Outcome outcome = outcome_of(method->name, [&] { return method->run(state_, params); });
    if (const auto* failure = std::get_if<rpc::ResponseError>(&outcome)) {
      span.failed(*failure);
      rpc::log_warning(method->name, ": " + failure->message);
    }
  });
}

void Session::on_closed(rpc::Closed /*reason*/) {
  parent_.reset();
  worker_->stop();
}

// What the user sees comes first; then folders are read, and then comes what takes long, a step at a time.
bool Session::work_idle() {
  try {
    if (publish_one() || state_.follow_index())
      return true;
    if (state_.files.has_work()) {
      long_works_.drop_cancelled();
      state_.indexing.follow();
      state_.files.step();
      state_.indexing.follow();
      state_.status.tell(state_);
      return true;
    }
    state_.status.tell(state_);
    return long_works_.step();
  } catch (const std::exception& failure) {
    rpc::log_error("instruments", std::string{": "} + failure.what());
    return state_.files.has_work();
  }
}

// Publishes the findings of one document that has changed; true while others wait.
bool Session::publish_one() {
  if (state_.client.capabilities.diagnosticPull)
    return false;
  const auto stale = std::find_if(state_.documents.begin(), state_.documents.end(),
                                  [](const auto& entry) { return entry.second.stale; });
  if (stale == state_.documents.end())
    return false;
  OpenDocument& document = stale->second;
  try {
    const rules::Analysis& analysis = state_.analyse(document);
    if (worker_->pressed())
      return true; // A newer version may be among the jobs: its findings are the ones to send.
    document.stale = false;
    protocol::PublishDiagnosticsParams params;
    params.uri = document.uri;
    if (state_.client.capabilities.publishDiagnostics.versionSupport)
      params.version = document.version;
    params.diagnostics = diagnostics(document, analysis, state_.client);
    document.shows_findings = !params.diagnostics.empty();
    state_.out.notify(protocol::PublishDiagnosticsParams::method, Json(params));
  } catch (const std::exception& failure) {
    document.stale = false;
    rpc::log_error("diagnostics", std::string{": "} + failure.what());
  }
  return true;
}

} // namespace unres::session
