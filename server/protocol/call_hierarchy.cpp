#include "protocol/call_hierarchy.h"

namespace unres::protocol {

void to_json(Json& out, const CallHierarchyItem& value) {
  out = {{"name", value.name},
         {"kind", static_cast<int>(value.kind)},
         {"uri", value.uri},
         {"range", value.range},
         {"selectionRange", value.selectionRange}};
  put_field(out, "detail", value.detail);
  put_field(out, "data", value.data);
}

void from_json(const Json& in, CallHierarchyItem& value) {
  value.name = field<std::string>(in, "name");
  value.kind = field<SymbolKind>(in, "kind");
  value.detail = optional_field<std::string>(in, "detail");
  value.uri = field<DocumentUri>(in, "uri");
  value.range = field<Range>(in, "range");
  value.selectionRange = field<Range>(in, "selectionRange");
  value.data = optional_field<Json>(in, "data");
}

void from_json(const Json& in, CallHierarchyCallsParams& value) { value.item = field<CallHierarchyItem>(in, "item"); }

void to_json(Json& out, const CallHierarchyIncomingCall& value) {
  out = {{"from", value.from}, {"fromRanges", value.fromRanges}};
}

void to_json(Json& out, const CallHierarchyOutgoingCall& value) {
  out = {{"to", value.to}, {"fromRanges", value.fromRanges}};
}

} // namespace unres::protocol
