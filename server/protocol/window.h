#pragma once

#include "protocol/base.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

enum class MessageType : int { error = 1, warning = 2, info = 3, log = 4 };

/// A line for the client's log.
struct LogMessageParams {
  static constexpr std::string_view method = "window/logMessage";
  MessageType type = MessageType::log;
  std::string message;
};

/// A line that the user is to see.
struct ShowMessageParams {
  static constexpr std::string_view method = "window/showMessage";
  MessageType type = MessageType::info;
  std::string message;
};

/// A request to the client: a question with some answers, one of which comes back, or null.
struct ShowMessageRequestParams {
  static constexpr std::string_view method = "window/showMessageRequest";
  MessageType type = MessageType::info;
  std::string message;
  std::vector<std::string> actions; ///< Their titles.
};

/// A request to the client, if it announces window.showDocument.
struct ShowDocumentParams {
  static constexpr std::string_view method = "window/showDocument";
  std::string uri;
  bool external = false; ///< In another program, such as a browser.
  std::optional<bool> takeFocus = std::nullopt;
  std::optional<Range> selection = std::nullopt;
};

struct ShowDocumentResult {
  bool success = false;
};

void to_json(Json& out, const LogMessageParams& value);
void to_json(Json& out, const ShowMessageParams& value);
void to_json(Json& out, const ShowMessageRequestParams& value);
void to_json(Json& out, const ShowDocumentParams& value);
void from_json(const Json& in, ShowDocumentResult& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
