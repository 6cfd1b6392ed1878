#pragma once

#include "protocol/base.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

enum class DiagnosticSeverity : int { error = 1, warning = 2, information = 3, hint = 4 };
enum class DiagnosticTag : int { unnecessary = 1, deprecated = 2 };

struct DiagnosticRelatedInformation {
  Location location;
  std::string message;
};

/// A finding. Clients send it back with codeAction, there also those of other servers.
struct Diagnostic {
  Range range = {};
  std::optional<DiagnosticSeverity> severity = std::nullopt;
  std::optional<std::variant<std::int32_t, std::string>> code = std::nullopt;
  std::optional<std::string> codeHref = std::nullopt; ///< codeDescription.href
  std::optional<std::string> source = std::nullopt;
  std::string message;
  std::vector<DiagnosticTag> tags = {};                              ///< Left out when empty.
  std::vector<DiagnosticRelatedInformation> relatedInformation = {}; ///< Left out when empty.
  std::optional<Json> data = std::nullopt;
};

struct PublishDiagnosticsParams {
  static constexpr std::string_view method = "textDocument/publishDiagnostics";
  DocumentUri uri;
  std::optional<std::int32_t> version = std::nullopt;
  std::vector<Diagnostic> diagnostics = {};
};

/// textDocument/diagnostic
struct DocumentDiagnosticParams {
  TextDocumentIdentifier textDocument;
  std::optional<std::string> identifier = std::nullopt;
  std::optional<std::string> previousResultId = std::nullopt;
};

struct FullDocumentDiagnosticReport {
  std::optional<std::string> resultId = std::nullopt;
  std::vector<Diagnostic> items = {};
};

/// Nothing has changed since the result that the client names.
struct UnchangedDocumentDiagnosticReport {
  std::string resultId;
};

using DocumentDiagnosticReport =
    std::variant<FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport>;

/// What the client was last told of a file.
struct PreviousResultId {
  DocumentUri uri;
  std::string value;
};

/// workspace/diagnostic
struct WorkspaceDiagnosticParams {
  std::optional<std::string> identifier = std::nullopt;
  std::vector<PreviousResultId> previousResultIds = {};
  std::optional<Json> partialResultToken = std::nullopt;
};

/// The report on one file; `version` is written as null where the file is not open (LSP asks for the member).
struct WorkspaceDocumentDiagnosticReport {
  DocumentUri uri;
  std::optional<std::int32_t> version = std::nullopt;
  DocumentDiagnosticReport report;
};

/// The result, and each part of it that goes ahead.
struct WorkspaceDiagnosticReport {
  std::vector<WorkspaceDocumentDiagnosticReport> items = {};
};

/// A request to the client without params: pull again. Only if it announces refreshSupport.
inline constexpr std::string_view diagnostic_refresh_method = "workspace/diagnostic/refresh";

void to_json(Json& out, const DiagnosticRelatedInformation& value);
void from_json(const Json& in, DiagnosticRelatedInformation& value);
void to_json(Json& out, const Diagnostic& value);
void from_json(const Json& in, Diagnostic& value);
void to_json(Json& out, const PublishDiagnosticsParams& value);
void from_json(const Json& in, DocumentDiagnosticParams& value);
void from_json(const Json& in, PreviousResultId& value);
void from_json(const Json& in, WorkspaceDiagnosticParams& value);
void to_json(Json& out, const WorkspaceDocumentDiagnosticReport& value);
void to_json(Json& out, const WorkspaceDiagnosticReport& value);
void to_json(Json& out, const FullDocumentDiagnosticReport& value);
void to_json(Json& out, const UnchangedDocumentDiagnosticReport& value);
/// Not a to_json: argument-dependent lookup finds none for a std::variant.
[[nodiscard]] Json report_json(const DocumentDiagnosticReport& report);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
