#include "session/adapters/adapters.h"

#include "session/convert.h"

namespace unres::session::adapters {

Json diagnostic(State& state, const protocol::DocumentDiagnosticParams& params) {
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr)
    return report_json(protocol::FullDocumentDiagnosticReport{});
  const rules::Analysis& analysis = state.analyse(*document);
  const std::string result = std::to_string(document->result);
  if (params.previousResultId == result)
    return report_json(protocol::UnchangedDocumentDiagnosticReport{result});
  return report_json(
      protocol::FullDocumentDiagnosticReport{result, diagnostics(*document, analysis, state.client)});
}

} // namespace unres::session::adapters
