#pragma once

#include "features/settings.h"
#include "protocol/client_capabilities.h"
#include "protocol/fields.h"
#include "rpc/message.h"
#include "rules/runner.h"
#include "session/instruments.h"
#include "text/encoding.h"
#include "workspace/live_text.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

namespace unres::session {

using protocol::Json;

/// Why a request cannot be answered; becomes the error of its response.
class RequestError : public std::runtime_error {
public:
  RequestError(rpc::ErrorCode code, const std::string& message)
      : std::runtime_error{message}, code_{code} {}
  [[nodiscard]] rpc::ErrorCode code() const { return code_; }

private:
  rpc::ErrorCode code_;
};

/// What the client may be sent beside answers. Safe from any thread.
class Outgoing {
public:
  virtual ~Outgoing() = default;
  virtual void notify(std::string_view method, Json params) = 0;
  /// A request. What the client answers is handed to `then`, if any, on the worker's thread; an error is not.
  virtual void request(std::string_view method, Json params, std::function<void(const Json&)> then = nullptr) = 0;
};

/// What the client announced, and what was agreed with it.
struct Client {
  protocol::ClientCapabilities capabilities;
  text::Encoding encoding = text::Encoding::utf16;
};

/// An open document.
struct OpenDocument {
  std::string uri; ///< As the client writes it.
  std::string language_id;
  workspace::LiveText text;
  std::optional<std::int32_t> version; ///< As the client last gave it.
  std::shared_ptr<const rules::Analysis> analysis; ///< Of the version it was last made for.
  std::shared_ptr<const workspace::Document> told; ///< The version that other drafts know.
  std::uint64_t result = 0;  ///< Numbers the findings: a pull that names it gets "unchanged".
  bool stale = true;         ///< Findings are still to be published.
  bool shows_findings = false; ///< The client has a list of findings that is not empty.
};

/// All that a session knows. Used on the worker's thread only, but for `client`, which is set once
/// before the worker gets its first job.
struct State {
  State(Outgoing& outgoing, std::filesystem::path store)
      : instruments(workspace::Files::disk(), std::move(store)), out(outgoing) {}

  Client client;
  rules::Options options;
  features::Settings settings;
  features::Settings at_start; ///< What `initialize` gave: holds for what a client leaves out later.
  rules::Options options_at_start;
  Instruments instruments;
  std::map<std::string, OpenDocument, std::less<>> documents;
  Outgoing& out;

  /// The open document of a URI, or null.
  [[nodiscard]] OpenDocument* find(std::string_view uri);
  /// The findings on the document as of the last edit, against the index as it is.
  [[nodiscard]] const rules::Analysis& analyse(OpenDocument& document);
  /// Brings one document up to what the index has by now, and tells the client once all are; false where
  /// nothing had to be done. For when no request waits.
  bool follow_index();
  /// Takes over settings, and tells the user which are wrong.
  void set(const Json& settings);

private:
  void tell_edits();
  void forget_findings();
  void warn(const std::string& trouble);

  bool findings_changed_ = false; ///< Of a text that has not: the client is to ask anew.
  bool index_changed_ = false;
  std::set<std::string> warned_;
};

/// What a document is called among the instruments: its path, else its URI.
[[nodiscard]] std::string key_of(const std::string& uri);

/// Whether findings are shown: always in a document whose language is ours, and in Markdown and
/// plain text only where it looks like a resolution. A README must never light up.
[[nodiscard]] bool is_served(const OpenDocument& document, const rules::Analysis& analysis);

} // namespace unres::session
