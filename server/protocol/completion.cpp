#include "protocol/completion.h"

namespace unres::protocol {
namespace {

constexpr int kind_reference = 18; // The last that every client knows.
constexpr int format_snippet = 2;

} // namespace

void from_json(const Json& in, CompletionParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.position = field<Position>(in, "position");
  const auto context = optional_field<Json>(in, "context");
  if (!context)
    return;
  value.triggerKind = field<CompletionTriggerKind>(*context, "triggerKind");
  value.triggerCharacter = optional_field<std::string>(*context, "triggerCharacter").value_or("");
}

void to_json(Json& out, const CompletionItem& value) {
  out = {{"label", value.label},
         {"kind", kind_reference},
         {"sortText", value.sortText},
         {"filterText", value.filterText},
         {"textEdit", value.textEdit}};
  if (value.snippet)
    out["insertTextFormat"] = format_snippet;
  if (value.description)
    out["labelDetails"]["description"] = *value.description;
  if (!value.additionalTextEdits.empty())
    out["additionalTextEdits"] = value.additionalTextEdits;
  put_field(out, "data", value.data);
}

void to_json(Json& out, const CompletionList& value) { out = {{"isIncomplete", true}, {"items", value.items}}; }

} // namespace unres::protocol
