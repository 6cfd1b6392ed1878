#include "session/adapters/submission.h"

#include "protocol/uri.h"
#include "report/html.h"
#include "report/markdown.h"
#include "session/adapters/argument.h"
#include "workspace/files.h"

#include <optional>
#include <span>

namespace unres::session::adapters {
namespace {

// Open, it counts as it is shown; else as it is on the disk.
report::Base open_base(State& state, const std::string& place) {
  if (OpenDocument* document = state.find(place))
    return {name_of(document->text.document()->name()), document->text.document()};
  const auto path = place.starts_with("file:") ? protocol::file_path(place) : place;
  if (!path)
    throw protocol::Malformed{"no document or file is called so", "arguments[0].base"};
  auto text = workspace::Files::disk().read(*path, workspace::largest_candidate);
  if (!text)
    throw RequestError{rpc::ErrorCode::request_failed, place + ": " + text.error().message};
  const std::string name = name_of(*path);
  return {name, workspace::Document::open(name, std::move(*text))};
}

Json to_json(const report::Counts& counts) {
  return {{"errors", counts.errors},        {"warnings", counts.warnings},       {"hints", counts.hints},
          {"safeFixes", counts.safe_fixes}, {"openIssues", counts.open_issues}, {"silenced", counts.silenced}};
}

} // namespace

Json run_submission_report(State& state, const Json& argument) {
  const std::string uri = uri_in(argument);
  const std::string format = optional_text(argument, "format");
  if (!format.empty() && format != "html" && format != "markdown")
    throw protocol::Malformed{"expected \"html\" or \"markdown\"", "arguments[0].format"};
  OpenDocument& document = open_document(state, uri);
  std::optional<report::Base> base;
  if (const std::string place = optional_text(argument, "base"); !place.empty())
    base = open_base(state, place);

  const rules::Analysis& draft = state.analyse(document);
  rules::Options options = draft.options();
  options.mode = rules::Mode::final;
  const auto analysis =
      rules::Analysis::run(draft.shared_document(), options, state.instruments.seen_from(key_of(document.uri)));
  const report::Submission submission =
      report::read_submission(*analysis, name_of(draft.document().name()), base ? &*base : nullptr);
  Json out{{"verdict", report::id_of(submission.judgement.verdict)}, {"counts", to_json(submission.counts)}};
  const std::span<const report::Submission> one{&submission, 1};
  if (format == "markdown")
    out["markdown"] = report::markdown(one);
  else
    out["html"] = report::html(one);
  return out;
}

} // namespace unres::session::adapters
