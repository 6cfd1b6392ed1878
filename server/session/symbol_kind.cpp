#include "session/symbol_kind.h"

namespace unres::session {

protocol::SymbolKind to_protocol(features::SymbolKind kind) {
  using From = features::SymbolKind;
  using To = protocol::SymbolKind;
  switch (kind) {
  case From::resolution:
    return To::file;
  case From::masthead:
  case From::closing:
    return To::property;
  case From::line:
    return To::field;
  case From::preamble:
  case From::operative_part:
    return To::namespace_;
  case From::preambular_paragraph:
    return To::variable;
  case From::operative_paragraph:
    return To::function;
  case From::subparagraph:
    return To::method;
  case From::paragraph:
    return To::string;
  case From::heading:
  case From::part:
    return To::module;
  case From::annex:
    return To::package;
  case From::notes:
    return To::array;
  case From::note:
    return To::constant;
  }
  return To::string;
}

} // namespace unres::session
