#include "rules/structure/names.h"

#include "notation/states.h"
#include "support/characters.h"

#include <array>

namespace unres::rules::structure {
namespace {

// What stands before and after the "and" of a name.
struct Pair {
  std::string_view before;
  std::string_view after;
};
constexpr std::array pairs{Pair{"Antigua", "Barbuda"},
                           Pair{"Bosnia", "Herzegovina"},
                           Pair{"Great Britain", "Northern Ireland"},
                           Pair{"Saint Kitts", "Nevis"},
                           Pair{"Saint Vincent", "the Grenadines"},
                           Pair{"Sao Tome", "Principe"},
                           Pair{"São Tomé", "Príncipe"},
                           Pair{"Trinidad", "Tobago"},
                           Pair{"Group of 77", "China"}};

constexpr std::string_view conjunction = " and ";

bool inside_name(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  const std::string_view after = text.substr(at + conjunction.size());
  for (const Pair& pair : pairs)
    if (before.ends_with(pair.before) && after.starts_with(pair.after))
      return true;
  return false;
}

// The last " and " that parts two names, outside parentheses.
std::size_t find_conjunction(std::string_view text) {
  int depth = 0;
  for (std::size_t at = text.size(); at-- > 0;) {
    depth += text[at] == ')' ? 1 : text[at] == '(' ? -1 : 0;
    if (depth == 0 && text.substr(at).starts_with(conjunction) && !inside_name(text, at))
      return at;
  }
  return std::string_view::npos;
}

void add(std::string_view text, std::size_t begin, std::size_t end, std::vector<text::Range>& out) {
  while (begin < end && (is_ascii_space(text[begin]) || text[begin] == '*'))
    ++begin;
  while (begin < end && (is_ascii_space(text[end - 1]) || text[end - 1] == '*'))
    --end;
  if (begin < end)
    out.push_back({static_cast<text::Offset>(begin), static_cast<text::Offset>(end)});
}

} // namespace

NameList read_names(std::string_view text) {
  NameList out;
  const std::size_t last_and = find_conjunction(text);
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
    if (at == last_and) {
      add(text, begin, at, out.names);
      begin = at + conjunction.size();
    } else if (text[at] == ',' && depth == 0 &&
               (last_and == std::string_view::npos || at < last_and)) {
      add(text, begin, at, out.names);
      begin = at + 1;
    }
  }
  add(text, begin, text.size(), out.names);
  // "Austria, Italy and Mexico": the conjunction counts where no comma follows it.
  out.has_and =
      last_and != std::string_view::npos && text.find(',', last_and) == std::string_view::npos;
  return out;
}

std::size_t first_out_of_order(std::string_view text, const std::vector<text::Range>& names) {
  for (std::size_t i = 1; i < names.size(); ++i)
    if (notation::state_key(text::slice(text, names[i])) < notation::state_key(text::slice(text, names[i - 1])))
      return i;
  return names.size();
}

} // namespace unres::rules::structure
