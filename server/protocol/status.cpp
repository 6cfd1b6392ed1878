#include "protocol/status.h"

namespace unres::protocol {

void to_json(Json& out, const DocumentStatus& value) {
  out = {{"uri", value.uri},   {"served", value.served}, {"profile", value.profile},   {"dialect", value.dialect},
         {"mode", value.mode}, {"errors", value.errors}, {"warnings", value.warnings}, {"hints", value.hints}};
}

void to_json(Json& out, const StatusParams& value) {
  out = {{"health", value.healthy ? "ok" : "warning"},
         {"quiescent", value.quiescent},
         {"indexDate", value.indexDate},
         {"documents", value.documents}};
  if (!value.message.empty())
    out["message"] = value.message;
}

} // namespace unres::protocol
