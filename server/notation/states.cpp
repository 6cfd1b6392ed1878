#include "notation/states.h"

#include "support/characters.h"
#include "support/utf8.h"

#include <algorithm>
#include <array>

namespace unres::notation {
namespace {

constexpr State rows[] = {
#define STATE(name, in_running) {name, std::string_view{in_running}.empty() ? std::string_view{name} : in_running},
#include "notation/states.inc"
#undef STATE
};

constexpr OtherName others[] = {
#define OTHER_NAME(written, name, until, place) {written, name, until, OtherName::Place::place},
#include "notation/states.inc"
#undef OTHER_NAME
};

constexpr std::string_view curly = "\u2019";

// The name with curly apostrophes, without an article and spaces around it.
std::string as_in_table(std::string_view name) {
  name = trimmed(name);
  if (name.starts_with("the ") && !name.starts_with("the former"))
    name.remove_prefix(4);
  std::string out{name};
  for (std::size_t at = out.find('\''); at != std::string::npos; at = out.find('\'', at))
    out.replace(at, 1, curly);
  return out;
}

// The plain letter of an accented one, for the letters that names of States have.
char plain_letter(char32_t c) {
  switch (c) {
  case U'é':
  case U'è':
  case U'É':
    return 'e';
  case U'ô':
  case U'ö':
  case U'ó':
    return 'o';
  case U'ã':
  case U'á':
  case U'å':
  case U'Å':
    return 'a';
  case U'í':
    return 'i';
  case U'ü':
  case U'ú':
    return 'u';
  case U'ç':
    return 'c';
  default:
    return 0;
  }
}

const State* find_running(std::string_view name) {
  const auto found = std::find_if(std::begin(rows), std::end(rows), [&](const State& state) {
    return state.in_running.ends_with(name) && as_in_table(state.in_running) == name;
  });
  return found == std::end(rows) ? nullptr : &*found;
}

} // namespace

std::span<const State> states() { return rows; }
std::span<const OtherName> other_names() { return others; }

const State* find_state(std::string_view name) {
  const std::string wanted = as_in_table(name);
  const std::string key = alphabetical_key(wanted);
  // Keys are in order, and no two States have the same.
  const auto found = std::lower_bound(std::begin(rows), std::end(rows), key, [](const State& state, const std::string& k) {
    return alphabetical_key(state.name) < k;
  });
  return found != std::end(rows) && found->name == wanted ? &*found : nullptr;
}

const OtherName* find_other_name(std::string_view written) {
  const std::string wanted = as_in_table(written);
  const auto found = std::lower_bound(std::begin(others), std::end(others), wanted,
                                      [](const OtherName& other, const std::string& w) { return other.written < w; });
  return found != std::end(others) && found->written == wanted ? &*found : nullptr;
}

std::string alphabetical_key(std::string_view name) {
  std::string key;
  for (std::size_t at = 0; at < name.size();) {
    const utf8::Decoded d = utf8::decode(name, at);
    at += d.length;
    const auto c = d.code_point < 0x80 ? static_cast<char>(d.code_point) : plain_letter(d.code_point);
    if (c == '(')
      break;
    if (is_ascii_letter(c))
      key += static_cast<char>(is_ascii_upper(c) ? c - 'A' + 'a' : c);
    else if (c == ' ' && !key.empty() && key.back() != ' ')
      key += ' ';
  }
  while (key.ends_with(' '))
    key.pop_back();
  return key;
}

std::string state_key(std::string_view written) {
  // What once was right stood where it was written: Swaziland with S.
  if (const OtherName* other = find_other_name(written); other != nullptr && other->until == 0)
    return alphabetical_key(other->name);
  const std::string name = as_in_table(written);
  if (const State* state = find_running(name))
    return alphabetical_key(state->name);
  return alphabetical_key(name);
}

} // namespace unres::notation
