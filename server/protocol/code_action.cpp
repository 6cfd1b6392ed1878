#include "protocol/code_action.h"

#include <algorithm>

namespace unres::protocol {

bool CodeActionParams::wants(std::string_view kind) const {
  const auto asks_for = [kind](const std::string& asked) {
    return asked.empty() || kind == asked || kind.starts_with(asked + ".");
  };
  return !only || std::ranges::any_of(*only, asks_for);
}

void from_json(const Json& in, CodeActionParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.range = field<Range>(in, "range");
  const Json context = field<Json>(in, "context");
  value.diagnostics = field<std::vector<Diagnostic>>(context, "diagnostics");
  value.only = optional_field<std::vector<std::string>>(context, "only");
  value.triggerKind = optional_field<CodeActionTriggerKind>(context, "triggerKind");
}

void to_json(Json& out, const CodeAction& value) {
  out = {{"title", value.title}};
  put_field(out, "kind", value.kind);
  if (!value.diagnostics.empty())
    out["diagnostics"] = value.diagnostics;
  put_field(out, "isPreferred", value.isPreferred);
  if (value.disabledReason)
    out["disabled"]["reason"] = *value.disabledReason;
  put_field(out, "edit", value.edit);
  put_field(out, "command", value.command);
  put_field(out, "data", value.data);
}

void from_json(const Json& in, CodeAction& value) {
  value.title = field<std::string>(in, "title");
  value.kind = optional_field<std::string>(in, "kind");
  if (auto diagnostics = optional_field<std::vector<Diagnostic>>(in, "diagnostics"))
    value.diagnostics = std::move(*diagnostics);
  value.isPreferred = optional_field<bool>(in, "isPreferred");
  if (const auto disabled = optional_field<Json>(in, "disabled"))
    value.disabledReason = optional_field<std::string>(*disabled, "reason");
  value.edit = optional_field<WorkspaceEdit>(in, "edit");
  value.command = optional_field<Command>(in, "command");
  value.data = optional_field<Json>(in, "data");
}

void from_json(const Json& in, ExecuteCommandParams& value) {
  value.command = field<std::string>(in, "command");
  if (auto arguments = optional_field<std::vector<Json>>(in, "arguments"))
    value.arguments = std::move(*arguments);
}

} // namespace unres::protocol
