#include "session/status.h"

#include "index/builtin.h"
#include "protocol/status.h"
#include "session/state.h"

namespace unres::session {
namespace {

// As of the last analysis: a client that pulls findings asks for the next one itself.
protocol::DocumentStatus status_of(const OpenDocument& document) {
  const rules::Analysis& analysis = *document.analysis;
  const model::Resolution& model = analysis.document().model();
  protocol::DocumentStatus out;
  out.uri = document.uri;
  out.served = is_served(document, analysis);
  out.profile = analysis.options().mun ? "mun" : model::name_of(analysis.options().profile.value_or(model.profile));
  out.dialect = model::name_of(model.dialect);
  out.mode = rules::name_of(analysis.options().mode);
  if (!out.served)
    return out;
  for (const rules::Finding& finding : analysis.findings())
    ++(finding.severity == rules::Severity::error     ? out.errors
       : finding.severity == rules::Severity::warning ? out.warnings
                                                      : out.hints);
  return out;
}

} // namespace

void Status::tell(State& state) {
  if (!state.client.capabilities.unresStatus)
    return;
  protocol::StatusParams params;
  params.message = state.trouble();
  params.healthy = params.message.empty();
  params.quiescent = !state.files.has_work();
  params.indexDate = notation::iso(index::as_of());
  for (const auto& [uri, document] : state.documents)
    if (document.analysis != nullptr)
      params.documents.push_back(status_of(document));
  Json now = params;
  if (now == told_)
    return;
  told_ = now;
  state.out.notify(protocol::StatusParams::method, std::move(now));
}

} // namespace unres::session
