#include "session/adapters/adapters.h"

#include "session/checked_files.h"

#include <utility>

namespace unres::session::adapters {

Json diagnostic(State& state, const protocol::DocumentDiagnosticParams& params) {
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr)
    return report_json(protocol::FullDocumentDiagnosticReport{});
  Findings found = findings_of(state, *document);
  if (params.previousResultId == found.result_id)
    return report_json(protocol::UnchangedDocumentDiagnosticReport{found.result_id});
  return report_json(protocol::FullDocumentDiagnosticReport{found.result_id, std::move(found.items)});
}

} // namespace unres::session::adapters
