#include "features/outline.h"

#include "session/adapters/adapters.h"
#include "session/convert.h"
#include "session/symbol_kind.h"
#include "support/utf8.h"

namespace unres::session::adapters {
namespace {

using features::Symbol;

protocol::DocumentSymbol nested(const Symbol& symbol, const workspace::Document& document,
                                const Client& client) {
  protocol::DocumentSymbol out;
  out.name = utf8::sanitized(symbol.name);
  if (!symbol.detail.empty())
    out.detail = utf8::sanitized(symbol.detail);
  out.kind = to_protocol(symbol.kind);
  out.range = to_protocol(document, symbol.range, client.encoding);
  out.selectionRange = to_protocol(document, symbol.selection_range, client.encoding);
  for (const Symbol& child : symbol.children)
    out.children.push_back(nested(child, document, client));
  return out;
}

void flatten(const Symbol& symbol, const std::string& container, const OpenDocument& open,
             const workspace::Document& document, const Client& client,
             std::vector<protocol::SymbolInformation>& out) {
  protocol::SymbolInformation information;
  information.name = utf8::sanitized(symbol.name);
  information.kind = to_protocol(symbol.kind);
  information.location = {open.uri, to_protocol(document, symbol.range, client.encoding)};
  if (!container.empty())
    information.containerName = container;
  const std::string name = information.name;
  out.push_back(std::move(information));
  for (const Symbol& child : symbol.children)
    flatten(child, name, open, document, client, out);
}

} // namespace

Json document_symbol(State& state, const protocol::TextDocumentParams& params) {
  OpenDocument* open = state.find(params.textDocument.uri);
  if (open == nullptr)
    return Json::array();
  const auto document = open->text.document();
  const std::vector<Symbol> symbols = features::outline(*document);
  if (state.client.capabilities.hierarchicalSymbols) {
    Json out = Json::array();
    for (const Symbol& symbol : symbols)
      out.push_back(nested(symbol, *document, state.client));
    return out;
  }
  std::vector<protocol::SymbolInformation> flat;
  for (const Symbol& symbol : symbols)
    flatten(symbol, {}, *open, *document, state.client, flat);
  return Json(flat);
}

} // namespace unres::session::adapters
