#include "features/instrument_key.h"

#include "support/characters.h"

namespace unres::features {

std::string key_of(const InstrumentId& id) {
  if (id.kind != InstrumentId::Kind::text)
    return id.name;
  std::string out{id.body == notation::Body::unknown ? std::string_view{id.name} : notation::name_of(id.body).id};
  out += ' ';
  out += notation::written(id.number.whole());
  return out;
}

std::vector<std::string> keys_of(const index::Instrument& resolution) {
  std::vector<std::string> out;
  if (resolution.number)
    if (const auto id = id_of(resolution); id && id->kind == InstrumentId::Kind::text)
      out.push_back(key_of(*id));
  // As it is found in a text: without spaces, and without the asterisk of a reissue.
  std::string symbol = resolution.symbol;
  std::erase_if(symbol, [](char c) { return is_ascii_space(c) || c == '*' || c == '\\'; });
  if (!symbol.empty())
    out.push_back(std::move(symbol));
  return out;
}

} // namespace unres::features
