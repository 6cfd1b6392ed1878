#include "protocol/diagnostics.h"

#include "protocol/progress.h"

namespace unres::protocol {
namespace {

using Code = std::variant<std::int32_t, std::string>;

std::optional<Code> read_code(const Json& in) {
  const auto value = optional_field<Json>(in, "code");
  if (!value)
    return std::nullopt;
  if (value->is_string())
    return Code{value->get<std::string>()};
  return Code{field<std::int32_t>(in, "code")};
}

/// The text of a message, which is a MarkupContent from LSP 3.18 on.
std::string read_message(const Json& in) {
  const auto value = optional_field<Json>(in, "message");
  return value && value->is_object() ? field<std::string>(*value, "value")
                                     : field<std::string>(in, "message");
}

template <typename T> std::vector<T> optional_list(const Json& in, const char* key) {
  return optional_field<std::vector<T>>(in, key).value_or(std::vector<T>{});
}

} // namespace

void to_json(Json& out, const DiagnosticRelatedInformation& value) {
  out = {{"location", value.location}, {"message", value.message}};
}

void from_json(const Json& in, DiagnosticRelatedInformation& value) {
  value.location = field<Location>(in, "location");
  value.message = field<std::string>(in, "message");
}

void to_json(Json& out, const Diagnostic& value) {
  out = {{"range", value.range}, {"message", value.message}};
  put_field(out, "severity", value.severity);
  if (value.code)
    std::visit([&out](const auto& code) { out["code"] = code; }, *value.code);
  if (value.codeHref)
    out["codeDescription"]["href"] = *value.codeHref;
  put_field(out, "source", value.source);
  if (!value.tags.empty())
    out["tags"] = value.tags;
  if (!value.relatedInformation.empty())
    out["relatedInformation"] = value.relatedInformation;
  put_field(out, "data", value.data);
}

void from_json(const Json& in, Diagnostic& value) {
  value.range = field<Range>(in, "range");
  value.severity = optional_field<DiagnosticSeverity>(in, "severity");
  value.code = read_code(in);
  if (const auto description = optional_field<Json>(in, "codeDescription"))
    value.codeHref = optional_field<std::string>(*description, "href");
  value.source = optional_field<std::string>(in, "source");
  value.message = read_message(in);
  value.tags = optional_list<DiagnosticTag>(in, "tags");
  value.relatedInformation = optional_list<DiagnosticRelatedInformation>(in, "relatedInformation");
  value.data = optional_field<Json>(in, "data");
}

void to_json(Json& out, const PublishDiagnosticsParams& value) {
  out = {{"uri", value.uri}, {"diagnostics", value.diagnostics}};
  put_field(out, "version", value.version);
}

void from_json(const Json& in, DocumentDiagnosticParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.identifier = optional_field<std::string>(in, "identifier");
  value.previousResultId = optional_field<std::string>(in, "previousResultId");
}

void from_json(const Json& in, PreviousResultId& value) {
  value.uri = field<DocumentUri>(in, "uri");
  value.value = field<std::string>(in, "value");
}

void from_json(const Json& in, WorkspaceDiagnosticParams& value) {
  value.identifier = optional_field<std::string>(in, "identifier");
  value.previousResultIds = optional_list<PreviousResultId>(in, "previousResultIds");
  value.partialResultToken = token_in(in, "partialResultToken");
}

void to_json(Json& out, const WorkspaceDocumentDiagnosticReport& value) {
  out = report_json(value.report);
  out["uri"] = value.uri;
  out["version"] = value.version ? Json(*value.version) : Json(nullptr);
}

void to_json(Json& out, const WorkspaceDiagnosticReport& value) { out = {{"items", value.items}}; }

void to_json(Json& out, const FullDocumentDiagnosticReport& value) {
  out = {{"kind", "full"}, {"items", value.items}};
  put_field(out, "resultId", value.resultId);
}

void to_json(Json& out, const UnchangedDocumentDiagnosticReport& value) {
  out = {{"kind", "unchanged"}, {"resultId", value.resultId}};
}

Json report_json(const DocumentDiagnosticReport& report) {
  return std::visit([](const auto& value) { return Json(value); }, report);
}

} // namespace unres::protocol
