#include "features/code_actions.h"

#include "features/fix_all.h"
#include "features/hover.h"
#include "features/silencers.h"
#include "protocol/window.h"
#include "rules/registry.h"
#include "session/adapters/adapters.h"
#include "session/adapters/decisions.h"
#include "session/adapters/fix_commands.h"
#include "session/adapters/rewrites.h"
#include "session/convert.h"

#include <algorithm>

namespace unres::session::adapters {
namespace {

constexpr std::string_view fix_all_kind = "source.fixAll.unres";
constexpr std::string_view apply_fix = "unres.applyFix";
constexpr std::string_view explain_rule = "unres.explainRule";

// What names a fix, so that it can be found again when it is resolved or run.
Json name_fix(const OpenDocument& document, const rules::Finding* finding, const std::string& title) {
  Json name{{"uri", document.uri}, {"version", document.text.version()}};
  if (finding != nullptr)
    name.update({{"rule", finding->rule->id},
                 {"begin", finding->range.begin},
                 {"end", finding->range.end},
                 {"title", title}});
  return name;
}

// The edits that `name_fix` named. The text may have moved on: then the client has to ask anew.
protocol::WorkspaceEdit find_fix(State& state, const Json& name) {
  OpenDocument* document = state.find(protocol::field<std::string>(name, "uri"));
  const Json* version = name.contains("version") ? &name.at("version") : nullptr;
  if (document == nullptr || version == nullptr || *version != Json(document->text.version()))
    throw RequestError{rpc::ErrorCode::content_modified, "The document has changed"};
  if (name.contains("decision"))
    return decision_edit(state, *document, name);
  const rules::Analysis& analysis = state.analyse(*document);
  const auto rule = protocol::optional_field<std::string>(name, "rule");
  if (!rule) {
    const auto size = static_cast<text::Offset>(analysis.document().text().size());
    return workspace_edit(*document, analysis, features::fix_all(document->analysis).edits(size), state.client);
  }
  const text::Range range{protocol::field<std::uint32_t>(name, "begin"),
                          protocol::field<std::uint32_t>(name, "end")};
  const auto title = protocol::field<std::string>(name, "title");
  for (const auto& offered : {features::quick_fixes(analysis, range), features::silencers(analysis, range)})
    for (const features::QuickFix& fix : offered)
      if (fix.finding->rule->id == *rule && fix.finding->range == range && fix.title == title)
        return workspace_edit(*document, analysis, fix.edits, state.client);
  throw RequestError{rpc::ErrorCode::content_modified, "The finding is gone"};
}

class Offer {
public:
  Offer(State& state, OpenDocument& document, const protocol::CodeActionParams& params)
      : state_(state), document_(document), params_(params), analysis_(state.analyse(document)) {}

  Json make() {
    if (!is_served(document_, analysis_))
      return out_;
    const text::Range range = from_protocol(analysis_.document(), params_.range, state_.client.encoding);
    if (params_.wants("quickfix"))
      for (const features::QuickFix& fix : features::quick_fixes(analysis_, range))
        offer_fix(fix);
    if (params_.wants(fix_all_kind) && !features::safe_fixes(analysis_).empty())
      offer("Apply all safe fixes of unres", std::string{fix_all_kind}, nullptr, false);
    offer_decisions(range);
    offer_rewrites(range);
    if (params_.wants("quickfix")) // Last: mending goes before silencing.
      for (const features::QuickFix& fix : features::silencers(analysis_, range))
        offer_fix(fix);
    if (!params_.only && literals())
      offer_explanations(range);
    return out_;
  }

private:
  [[nodiscard]] bool literals() const { return state_.client.capabilities.codeAction.literals; }

  // At the places where people look for them; all that are wanted where their kind is asked for.
  void offer_rewrites(text::Range range) {
    for (const features::Rewrite& rewrite : features::rewrites())
      if (params_.wants(rewrite.kind) && rewrite.is_wanted(analysis_) &&
          (params_.only || rewrite.belongs(analysis_, range.begin)))
        if (auto action = rewrite_action(state_, document_, rewrite))
          out_.push_back(std::move(*action));
  }

  void offer_decisions(text::Range range) {
    if (!params_.wants(decision_kind(true)) && !params_.wants(decision_kind(false)))
      return;
    for (protocol::CodeAction& action : decision_actions(state_, document_, range.begin))
      if (params_.wants(*action.kind))
        finish(std::move(action));
  }

  // With its edit at once, or by its data when it is chosen, as the client can.
  void finish(protocol::CodeAction action) {
    const auto& announced = state_.client.capabilities;
    const Json name = *action.data;
    if (action.disabledReason) {
      if (!literals() || !announced.codeAction.disabledSupport)
        return;
      action.data.reset();
    } else if (!literals()) { // Then an action is a command, which the server runs itself.
      if (announced.applyEdit)
        out_.push_back(protocol::Command{action.title, std::string{apply_fix}, {{name}}});
      return;
    } else if (!announced.codeAction.resolves("edit") || !announced.codeAction.dataSupport) {
      action.data.reset();
      try {
        action.edit = find_fix(state_, name);
      } catch (const RequestError&) {
        return; // What is refused is not offered where no reason can be told.
      }
    }
    out_.push_back(action);
  }

  void offer_fix(const features::QuickFix& fix) {
    offer(fix.title, "quickfix", fix.finding, fix.preferred);
  }

  void offer(const std::string& title, const std::string& kind, const rules::Finding* finding,
             bool preferred) {
    protocol::CodeAction action;
    action.title = title;
    action.kind = kind;
    if (finding != nullptr)
      action.diagnostics.push_back(to_protocol(*finding, document_, state_.client));
    if (state_.client.capabilities.codeAction.isPreferredSupport && preferred)
      action.isPreferred = true;
    action.data = name_fix(document_, finding, title);
    finish(std::move(action));
  }

  void offer_explanations(text::Range range) {
    std::vector<const rules::Rule*> seen;
    for (const rules::Finding* finding : features::findings_at(analysis_, range)) {
      if (std::find(seen.begin(), seen.end(), finding->rule) != seen.end())
        continue;
      seen.push_back(finding->rule);
      protocol::CodeAction action;
      action.title = "Explain " + std::string{finding->rule->id};
      action.kind = "quickfix";
      action.command = protocol::Command{action.title, std::string{explain_rule},
                                         {{Json(std::string{finding->rule->id})}}};
      out_.push_back(action);
    }
  }

  State& state_;
  OpenDocument& document_;
  const protocol::CodeActionParams& params_;
  const rules::Analysis& analysis_;
  Json out_ = Json::array();
};

} // namespace

Json code_action(State& state, const protocol::CodeActionParams& params) {
  if (is_config(params.textDocument.uri))
    return params.wants("quickfix") ? state.config_texts.actions(params.textDocument.uri, params.range) : Json::array();
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr)
    return Json::array();
  return Offer{state, *document, params}.make();
}

protocol::CodeAction resolve_code_action(State& state, const protocol::CodeAction& action) {
  protocol::CodeAction resolved = action;
  if (action.data && !action.edit)
    resolved.edit = find_fix(state, *action.data);
  return resolved;
}

Json run_apply_fix(State& state, const Json& argument) {
  protocol::ApplyWorkspaceEditParams apply;
  apply.edit = find_fix(state, argument);
  state.out.request(protocol::ApplyWorkspaceEditParams::method, Json(apply));
  return nullptr;
}

Json run_explain_rule(State& state, const Json& argument) {
  const rules::Rule* rule = rules::find_rule(protocol::read<std::string>(argument));
  if (rule == nullptr)
    throw protocol::Malformed{"no rule has this id", "arguments[0]"};
  state.out.notify(protocol::ShowMessageParams::method,
                   Json(protocol::ShowMessageParams{protocol::MessageType::info, std::string{rule->title} + ". " +
                                                                                     features::explanation(*rule, false)}));
  return nullptr;
}

} // namespace unres::session::adapters
