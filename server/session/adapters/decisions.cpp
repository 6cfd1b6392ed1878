#include "session/adapters/decisions.h"

#include "features/negotiation/offers.h"
#include "features/rewrites.h"
#include "session/convert.h"
#include "support/utf8.h"

#include <algorithm>

namespace unres::session::adapters {
namespace {

Json name_of(const OpenDocument& document, const features::DecisionOffer& offer) {
  return {{"uri", document.uri},
          {"version", document.text.version()},
          {"decision",
           {{"accepts", offer.accepts}, {"by", offer.by}, {"everywhere", offer.everywhere}, {"at", offer.at.begin}}}};
}

// What is proposed, for people to tell one from another.
std::string words_of(const workspace::Document& document, text::Range range) {
  constexpr std::size_t most = 80;
  std::string_view words = document.slice(range);
  if (words.size() > most)
    words = words.substr(0, utf8::previous(words, most));
  return utf8::sanitized(std::string{words}) + (words.size() < range.size() ? "…" : "");
}

} // namespace

std::string_view decision_kind(bool accepts) { return accepts ? "refactor.rewrite.accept" : "refactor.rewrite.reject"; }

std::vector<protocol::CodeAction> decision_actions(State& state, OpenDocument& document, text::Offset at) {
  std::vector<protocol::CodeAction> out;
  const rules::Analysis& analysis = state.analyse(document);
  for (features::DecisionOffer& offer : features::decision_offers(features::proposals(analysis.document()), at)) {
    protocol::CodeAction action;
    action.data = name_of(document, offer);
    action.title = utf8::sanitized(offer.title);
    action.kind = std::string{decision_kind(offer.accepts)};
    if (!offer.obstacle.empty())
      action.disabledReason = std::move(offer.obstacle);
    out.push_back(std::move(action));
  }
  return out;
}

protocol::WorkspaceEdit decision_edit(State& state, OpenDocument& document, const Json& name) {
  const auto chosen = protocol::field<Json>(name, "decision");
  const rules::Analysis& analysis = state.analyse(document);
  const auto all = features::proposals(analysis.document());
  const auto offers = features::decision_offers(all, protocol::field<std::uint32_t>(chosen, "at"));
  const auto offer = std::find_if(offers.begin(), offers.end(), [&](const features::DecisionOffer& each) {
    return name_of(document, each).at("decision") == chosen;
  });
  if (offer == offers.end())
    throw RequestError{rpc::ErrorCode::content_modified, "This is not open any more"};
  const features::Decided decided = features::decided(analysis, all, offer->decisions);
  if (!decided)
    throw RequestError{rpc::ErrorCode::request_failed, "Nothing was changed. " + features::told(analysis, decided.error())};
  std::vector<text::Edit> edits;
  for (const features::DecidedEdit& each : *decided)
    edits.push_back(each.edit);
  protocol::WorkspaceEdit out = workspace_edit(document, analysis, edits, state.client);
  if (!state.client.capabilities.changeAnnotations || !out.documentChanges)
    return out;
  auto& change = std::get<protocol::TextDocumentEdit>(out.documentChanges->front());
  out.changeAnnotations.emplace();
  for (std::size_t i = 0; i < decided->size(); ++i) {
    const std::size_t proposal = offer->decisions[(*decided)[i].decision].proposal;
    const std::string id = std::to_string(proposal);
    change.edits[i].annotationId = id;
    out.changeAnnotations->insert({id, {utf8::sanitized(offer->title), true, words_of(analysis.document(), all[proposal].range)}});
  }
  return out;
}

} // namespace unres::session::adapters
