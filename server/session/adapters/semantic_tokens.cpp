#include "features/semantic_tokens.h"

#include "session/adapters/adapters.h"
#include "session/convert.h"
#include "session/token_legend.h"

#include <utility>

namespace unres::session::adapters {
namespace {

std::vector<std::uint32_t> tokens_of(const State& state, const workspace::Document& document, text::Range within) {
  return TokenLegend{state.client.capabilities}.encoded(document, features::semantic_tokens(document, within),
                                                        state.client.encoding);
}

// The tokens of the whole text, numbered, in place of those that were sent before; these are returned.
SentTokens replace_tokens(State& state, OpenDocument& open, const workspace::Document& document) {
  const text::Range all{0, static_cast<text::Offset>(document.text().size())};
  return std::exchange(open.tokens, {++state.token_results, tokens_of(state, document, all)});
}

protocol::SemanticTokens whole(const SentTokens& tokens) { return {std::to_string(tokens.result), tokens.data}; }

// The text of a document that is open and served.
const workspace::Document* served(State& state, OpenDocument* open) {
  if (open == nullptr)
    return nullptr;
  const rules::Analysis& analysis = state.analyse(*open);
  return is_served(*open, analysis) ? &analysis.document() : nullptr;
}

} // namespace

std::optional<protocol::SemanticTokens> semantic_tokens(State& state, const protocol::TextDocumentParams& params) {
  OpenDocument* open = state.find(params.textDocument.uri);
  const workspace::Document* document = served(state, open);
  if (document == nullptr)
    return std::nullopt;
  replace_tokens(state, *open, *document);
  return whole(open->tokens);
}

Json semantic_tokens_delta(State& state, const protocol::SemanticTokensDeltaParams& params) {
  OpenDocument* open = state.find(params.textDocument.uri);
  const workspace::Document* document = served(state, open);
  if (document == nullptr)
    return nullptr;
  const SentTokens before = replace_tokens(state, *open, *document);
  if (before.result == 0 || std::to_string(before.result) != params.previousResultId)
    return whole(open->tokens);
  return protocol::SemanticTokensDelta{std::to_string(open->tokens.result), token_edits(before.data, open->tokens.data)};
}

std::optional<protocol::SemanticTokens> semantic_tokens_range(State& state,
                                                              const protocol::SemanticTokensRangeParams& params) {
  const workspace::Document* document = served(state, state.find(params.textDocument.uri));
  if (document == nullptr)
    return std::nullopt;
  return protocol::SemanticTokens{
      .data = tokens_of(state, *document, from_protocol(*document, params.range, state.client.encoding))};
}

} // namespace unres::session::adapters
