#pragma once

#include "protocol/base.h"

#include <optional>
#include <string>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// The kinds that drafts are shown with; the numbers are LSP's. A client that announces no set of
/// kinds knows 1 (File) to 18 (Array).
enum class SymbolKind : int {
  file = 1,
  module = 2,
  namespace_ = 3,
  package = 4,
  class_ = 5,
  method = 6,
  property = 7,
  field = 8,
  constructor = 9,
  enum_ = 10,
  interface = 11,
  function = 12,
  variable = 13,
  constant = 14,
  string = 15,
  number = 16,
  boolean = 17,
  array = 18,
  object = 19,
  key = 20,
  null = 21,
  enum_member = 22,
  struct_ = 23,
  event = 24,
  operator_ = 25,
  type_parameter = 26,
};

/// For a client with hierarchical symbols. `selectionRange` lies inside `range`, and `name` is not
/// empty: VS Code drops the whole answer otherwise.
struct DocumentSymbol {
  std::string name;
  std::optional<std::string> detail = std::nullopt;
  SymbolKind kind = SymbolKind::string;
  Range range = {};
  Range selectionRange = {};
  std::vector<DocumentSymbol> children = {}; ///< Left out when empty.
};

/// For any other client: a flat list.
struct SymbolInformation {
  std::string name;
  SymbolKind kind = SymbolKind::string;
  Location location;
  std::optional<std::string> containerName = std::nullopt;
};

/// workspace/symbol
struct WorkspaceSymbolParams {
  std::string query; ///< Empty for all.
};

void from_json(const Json& in, WorkspaceSymbolParams& value);
void to_json(Json& out, const DocumentSymbol& value);
void to_json(Json& out, const SymbolInformation& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
