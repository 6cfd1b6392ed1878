#pragma once

#include "protocol/symbols.h"

#include <optional>
#include <string>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// One end of a call: for drafts, a resolution that cites or is cited.
struct CallHierarchyItem {
  std::string name;
  SymbolKind kind = SymbolKind::file;
  std::optional<std::string> detail = std::nullopt;
  DocumentUri uri;
  Range range = {};
  Range selectionRange = {}; ///< Inside `range`.
  std::optional<Json> data = std::nullopt; ///< Comes back with the item.
};

/// callHierarchy/incomingCalls, callHierarchy/outgoingCalls
struct CallHierarchyCallsParams {
  CallHierarchyItem item;
};

/// Whoever calls the item, and where it does so.
struct CallHierarchyIncomingCall {
  CallHierarchyItem from;
  std::vector<Range> fromRanges = {};
};

/// Whom the item calls, and where it does so.
struct CallHierarchyOutgoingCall {
  CallHierarchyItem to;
  std::vector<Range> fromRanges = {};
};

void to_json(Json& out, const CallHierarchyItem& value);
void from_json(const Json& in, CallHierarchyItem& value);
void from_json(const Json& in, CallHierarchyCallsParams& value);
void to_json(Json& out, const CallHierarchyIncomingCall& value);
void to_json(Json& out, const CallHierarchyOutgoingCall& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
