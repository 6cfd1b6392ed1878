#include "session/adapters/rewrites.h"

#include "protocol/code_action.h"
#include "protocol/window.h"
#include "session/adapters/argument.h"
#include "session/convert.h"

namespace unres::session::adapters {
namespace {

constexpr std::string_view go_on = "Go on";

void tell(State& state, protocol::MessageType type, std::string message) {
  state.out.notify(protocol::ShowMessageParams::method, Json(protocol::ShowMessageParams{type, std::move(message)}));
}

std::string list_of(const std::vector<std::string>& losses) {
  std::string out;
  for (const std::string& loss : losses)
    out += (out.empty() ? "" : "; ") + loss;
  return out;
}

void ask(State& state, const features::Rewrite& rewrite, const std::string& uri, const std::string& question) {
  const protocol::ShowMessageRequestParams params{protocol::MessageType::warning, question, {std::string{go_on}, "Cancel"}};
  state.out.request(protocol::ShowMessageRequestParams::method, Json(params), [&state, &rewrite, uri](const Json& answer) {
    if (answer.is_object() && answer.value("title", "") == go_on && state.find(uri) != nullptr)
      run_rewrite(state, rewrite, {{"uri", uri}, {"agreed", true}});
  });
}

} // namespace

std::optional<Json> rewrite_action(State& state, OpenDocument& document, const features::Rewrite& rewrite) {
  const rules::Analysis& analysis = state.analyse(document);
  protocol::CodeAction action;
  action.title = rewrite.title(analysis);
  action.kind = std::string{rewrite.kind};
  if (const auto losses = rewrite.losses(analysis); !losses.empty())
    action.title += " (" + list_of(losses) + ")";
  const auto& client = state.client.capabilities;
  if (client.applyEdit) {
    protocol::Command command{action.title, std::string{rewrite.command}, {{Json{{"uri", document.uri}, {"agreed", true}}}}};
    if (!client.codeAction.literals)
      return Json(command);
    action.command = std::move(command);
    return Json(action);
  }
  const auto result = rewrite.run(analysis);
  if (!client.codeAction.literals || !result || result->empty())
    return std::nullopt;
  action.edit = workspace_edit(document, analysis, *result, state.client);
  return Json(action);
}

void run_rewrite(State& state, const features::Rewrite& rewrite, const Json& argument) {
  const std::string uri = uri_in(argument);
  OpenDocument& document = open_document(state, uri);
  if (!state.client.capabilities.applyEdit)
    throw RequestError{rpc::ErrorCode::invalid_request, "The client lets no edits be applied"};
  const rules::Analysis& analysis = state.analyse(document);
  const auto result = rewrite.run(analysis);
  if (!result)
    return tell(state, protocol::MessageType::warning, "Nothing was changed. " + features::told(analysis, result.error()));
  if (result->empty())
    return tell(state, protocol::MessageType::info, "There is nothing to change");
  const bool agreed = argument.is_object() && argument.value("agreed", false);
  if (const auto losses = rewrite.losses(analysis); !losses.empty() && !agreed)
    return ask(state, rewrite, uri, rewrite.title(analysis) + "? " + list_of(losses));
  protocol::ApplyWorkspaceEditParams apply;
  apply.label = rewrite.title(analysis);
  apply.edit = workspace_edit(document, analysis, *result, state.client);
  state.out.request(protocol::ApplyWorkspaceEditParams::method, Json(apply));
}

} // namespace unres::session::adapters
