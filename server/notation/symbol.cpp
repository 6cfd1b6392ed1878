#include "notation/symbol.h"

#include "support/characters.h"

#include <array>

namespace unres::notation {
namespace {

struct Series {
  Body body;
  TextKind kind;
  std::string_view root;
};

// Longer roots first: "A/HRC/RES/" begins as "A/" does.
constexpr std::array series{
    Series{Body::hrc, TextKind::resolution, "A/HRC/RES/"}, Series{Body::hrc, TextKind::decision, "A/HRC/DEC/"},
    Series{Body::ga, TextKind::resolution, "A/RES/"},      Series{Body::ga, TextKind::decision, "A/DEC/"},
    Series{Body::sc, TextKind::resolution, "S/RES/"},      Series{Body::ecosoc, TextKind::resolution, "E/RES/"},
    Series{Body::ecosoc, TextKind::decision, "E/DEC/"},    Series{Body::chr, TextKind::resolution, "E/CN.4/RES/"},
};

// "64/223[A]", "217(III)A" and "2709(2023)" in the form of running text.
std::string spelled(std::string_view number) {
  std::string out;
  std::string letters;
  for (const char c : number) {
    if (c == '[' || c == ']')
      continue;
    if (c == '(' && !out.empty() && out.back() != ' ')
      out += ' ';
    if (c == '-' && !out.empty() && is_ascii_digit(out.back())) { // "A/RES/46/36-A"
      out += ' ';
      continue;
    }
    if (is_ascii_upper(c) && !out.empty() && is_ascii_digit(out.back()))
      out += ' ';
    out += c;
  }
  const std::size_t close = out.find(')');
  if (close != std::string::npos && close + 1 < out.size()) { // 217 (III) A is 217 A (III).
    const std::string part{trimmed(std::string_view{out}.substr(close + 1))};
    out.erase(close + 1);
    out.insert(out.find('('), part + " ");
  }
  return out;
}

} // namespace

std::string symbol_of(Body body, TextKind kind, const Number& number) {
  if (number.form == NumberForm::bare)
    return {};
  for (const Series& each : series) {
    if (each.body != body || each.kind != kind)
      continue;
    // Several parts, and parts of Roman numbers, are found under the number they share.
    std::string out = written(number.whole());
    if (const std::size_t space = out.find(' '); space != std::string::npos)
      out.erase(space, 1);
    const bool one_part = number.parts != 0 && (number.parts & (number.parts - 1)) == 0;
    if (one_part && number.form != NumberForm::roman)
      out += written_parts(number.parts);
    return std::string{each.root} + out;
  }
  return {};
}

std::optional<AdoptedText> read_adopted_symbol(std::string_view symbol) {
  for (const Series& each : series) {
    if (!symbol.starts_with(each.root))
      continue;
    auto number = read_number(spelled(symbol.substr(each.root.size())));
    if (!number)
      return std::nullopt;
    return AdoptedText{each.body, each.kind, std::move(*number)};
  }
  return std::nullopt;
}

std::string address_of(std::string_view symbol, std::string_view language) {
  return "https://undocs.org/" + std::string{language} + "/" + std::string{symbol};
}

} // namespace unres::notation
