#pragma once

#include "protocol/base.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// What is known of an open document, for a line of status.
struct DocumentStatus {
  DocumentUri uri;
  bool served = false; ///< Findings are shown in it.
  std::string profile; ///< "ga", "mun".
  std::string dialect; ///< "drafting".
  std::string mode;    ///< "draft" or "final".
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t hints = 0;
};

/// `unres/status`, a notification of our own, sent to clients that announce `experimental.unresStatus` whenever
/// something in it has changed and no request waits.
struct StatusParams {
  static constexpr std::string_view method = "unres/status";
  bool healthy = true;
  std::string message;   ///< What is wrong; empty for nothing.
  bool quiescent = true; ///< No folder is being read.
  std::string indexDate; ///< Of what is built in: "2026-06-04".
  std::vector<DocumentStatus> documents = {};
};

void to_json(Json& out, const DocumentStatus& value);
void to_json(Json& out, const StatusParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
