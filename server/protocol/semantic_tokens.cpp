#include "protocol/semantic_tokens.h"

namespace unres::protocol {

void to_json(Json& out, const SemanticTokensLegend& value) {
  out = {{"tokenTypes", value.tokenTypes}, {"tokenModifiers", value.tokenModifiers}};
}

void from_json(const Json& in, SemanticTokensDeltaParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.previousResultId = field<std::string>(in, "previousResultId");
}

void from_json(const Json& in, SemanticTokensRangeParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.range = field<Range>(in, "range");
}

void to_json(Json& out, const SemanticTokens& value) {
  out = {{"data", value.data}};
  put_field(out, "resultId", value.resultId);
}

void to_json(Json& out, const SemanticTokensDelta& value) {
  out = {{"edits", Json::array()}};
  for (const SemanticTokensEdit& edit : value.edits) {
    Json item{{"start", edit.start}, {"deleteCount", edit.deleteCount}};
    if (!edit.data.empty())
      item["data"] = edit.data;
    out["edits"].push_back(std::move(item));
  }
  put_field(out, "resultId", value.resultId);
}

} // namespace unres::protocol
