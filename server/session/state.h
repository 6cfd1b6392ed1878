#pragma once

#include "config/config.h"
#include "features/mentions/mentions.h"
#include "rpc/message.h"
#include "rules/runner.h"
#include "session/peer.h"
#include "session/checked_files.h"
#include "session/config_texts.h"
#include "session/indexing.h"
#include "session/instruments.h"
#include "session/settings.h"
#include "session/status.h"
#include "session/trace.h"
#include "workspace/live_text.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

namespace unres::session {

/// Why a request cannot be answered; becomes the error of its response.
class RequestError : public std::runtime_error {
public:
  RequestError(rpc::ErrorCode code, const std::string& message)
      : std::runtime_error{message}, code_{code} {}
  [[nodiscard]] rpc::ErrorCode code() const { return code_; }

private:
  rpc::ErrorCode code_;
};

/// An open document.
struct OpenDocument {
  std::string uri; ///< As the client writes it.
  std::string language_id;
  workspace::LiveText text;
  std::optional<std::int32_t> version; ///< As the client last gave it.
  std::shared_ptr<const config::Config> config;    ///< What holds for it.
  std::shared_ptr<const rules::Analysis> analysis; ///< Of the version it was last made for.
  std::shared_ptr<const features::Mentions> mentions = nullptr; ///< Of an analysis; made when first asked for.
  std::shared_ptr<const workspace::Document> told; ///< The version that other drafts know.
  bool stale = true;         ///< Findings are still to be published.
  bool shows_findings = false; ///< The client has a list of findings that is not empty.
};

/// All that a session knows. Used on the worker's thread only, but for `client`, which is set once
/// before the worker gets its first job.
struct State {
  State(Outgoing& outgoing, std::filesystem::path store)
      : instruments(files, std::move(store)), out(outgoing) {}

  Client client;
  Settings settings;
  WorkspaceFiles files{workspace::Files::disk()};
  Instruments instruments;
  std::map<std::string, OpenDocument, std::less<>> documents;
  Outgoing& out;
  ConfigTexts config_texts{settings.files, client, out};
  Indexing indexing{files, client, out};
  CheckedFiles checked;
  Trace trace{out};
  Status status;

  /// The open document of a URI, or null.
  [[nodiscard]] OpenDocument* find(std::string_view uri);
  /// The findings on the document as of the last edit, against the index as it is.
  [[nodiscard]] const rules::Analysis& analyse(OpenDocument& document);
  /// Brings one document up to what the index has by now, and tells the client once all are; false where
  /// nothing had to be done. For when no request waits.
  bool follow_index();
  /// Takes over settings of the client, and tells the user which are wrong.
  void set(const Json& values);
  /// What stands in the way of a full service: the user's index or a configuration that cannot be read. Empty
  /// for nothing.
  [[nodiscard]] std::string trouble() const;
  /// Brings the open documents up to what is set by now.
  void follow_settings();

  /// What is typed is known to all that looks at the files of the workspace from now on.
  void tell_edits();

private:
  void forget_findings(OpenDocument& document);
  void warn(const std::string& trouble);

  bool findings_changed_ = false; ///< Of a text that has not: the client is to ask anew.
  bool hints_changed_ = false;    ///< Inlay hints, without an edit.
  std::set<std::string> warned_;
};

/// What a document is called among the instruments: its path, else its URI.
[[nodiscard]] std::string key_of(const std::string& uri);

/// Whether findings are shown: always in a document whose language is ours, and in Markdown and
/// plain text only where it looks like a resolution. A README must never light up.
[[nodiscard]] bool is_served(const OpenDocument& document, const rules::Analysis& analysis);

} // namespace unres::session
