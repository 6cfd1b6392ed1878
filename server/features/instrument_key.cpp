#include "features/instrument_key.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

std::string numbered(notation::Body body, const notation::Number& number) {
  if (body == notation::Body::unknown)
    return {};
  std::string out{notation::name_of(body).id};
  out += ' ';
  out += notation::written(number.whole());
  return out;
}

} // namespace

std::string key_of(const Spot& spot) {
  if (spot.text) {
    std::string key = numbered(spot.text->body, spot.text->number);
    if (!key.empty() || spot.cited != nullptr)
      return key;
  }
  if (spot.treaty) {
    std::string key = "UNTS";
    for (const int registration : spot.treaty->registrations) {
      key += ' ';
      key += std::to_string(registration);
    }
    return key;
  }
  return spot.symbol;
}

std::vector<std::string> keys_of(const index::Instrument& resolution) {
  std::vector<std::string> out;
  if (resolution.number)
    if (std::string key = numbered(resolution.body, *resolution.number); !key.empty())
      out.push_back(std::move(key));
  // As it is found in a text: without spaces, and without the asterisk of a reissue.
  std::string symbol = resolution.symbol;
  std::erase_if(symbol, [](char c) { return is_ascii_space(c) || c == '*' || c == '\\'; });
  if (!symbol.empty())
    out.push_back(std::move(symbol));
  return out;
}

} // namespace unres::features
