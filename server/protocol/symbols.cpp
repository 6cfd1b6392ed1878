#include "protocol/symbols.h"

namespace unres::protocol {

void from_json(const Json& in, WorkspaceSymbolParams& value) { value.query = field<std::string>(in, "query"); }

void to_json(Json& out, const DocumentSymbol& value) {
  out = {{"name", value.name},
         {"kind", static_cast<int>(value.kind)},
         {"range", value.range},
         {"selectionRange", value.selectionRange}};
  put_field(out, "detail", value.detail);
  if (!value.children.empty())
    out["children"] = value.children;
}

void to_json(Json& out, const SymbolInformation& value) {
  out = {
      {"name", value.name}, {"kind", static_cast<int>(value.kind)}, {"location", value.location}};
  put_field(out, "containerName", value.containerName);
}

} // namespace unres::protocol
