#include "notation/symbol_grammar.h"

#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::notation {
namespace {

using namespace std::string_view_literals;

// What parts a number from the letters before it.
enum class Joint { dot, slash, either };

struct Word {
  std::string_view letters;
  Joint joint;
  bool second_only = false; // Known as the part after the root alone.
};

constexpr std::array words{
    Word{"AC", Joint::dot},           Word{"Add", Joint::dot},          Word{"Amend", Joint::dot},
    Word{"C", Joint::dot},            Word{"CN", Joint::dot},           Word{"CONF", Joint::dot},
    Word{"CRP", Joint::dot},          Word{"Corr", Joint::dot},         Word{"HRC", Joint::slash, true},
    Word{"INF", Joint::slash, true},  Word{"L", Joint::dot},            Word{"NGO", Joint::slash, true},
    Word{"PC", Joint::dot},           Word{"PRST", Joint::slash, true}, Word{"PV", Joint::dot},
    Word{"R", Joint::dot},            Word{"RES", Joint::slash, true},  Word{"Rev", Joint::dot},
    Word{"SC", Joint::dot},           Word{"SR", Joint::dot},           Word{"Sub", Joint::dot},
    Word{"WG", Joint::dot},           Word{"WP", Joint::dot},           Word{"Res", Joint::either},
};

// The organs whose documents follow the table to the letter; those of conferences and treaties have
// words of their own.
constexpr std::array roots{"A"sv, "E"sv, "S"sv, "ST"sv, "T"sv};

const Word* find_word(std::string_view letters) {
  const auto* found = std::find_if(words.begin(), words.end(),
                                   [&](const Word& word) { return word.letters == letters; });
  return found == words.end() ? nullptr : found;
}

const Word* find_word_in_any_case(std::string_view letters) {
  const std::string wanted = lower(letters);
  const auto* found = std::find_if(words.begin(), words.end(), [&](const Word& word) {
    return lower(word.letters) == wanted;
  });
  return found == words.end() ? nullptr : found;
}

SymbolPart part_of(std::string_view text) {
  std::size_t n = 0;
  while (n < text.size() && is_ascii_letter(text[n]))
    ++n;
  const bool dot = n > 0 && n < text.size() && text[n] == '.';
  return {text, text.substr(0, n), dot, text.substr(n + (dot ? 1 : 0))};
}

bool begins_with_digit(std::string_view text) { return !text.empty() && is_ascii_digit(text.front()); }

// The length of a hyphen at `at` behind which a second symbol begins; 0 for none.
std::size_t seam_at(std::string_view symbol, std::size_t at) {
  const std::size_t size = symbol[at] == '-' ? 1 : symbol.substr(at).starts_with("\u2011") ? 3 : 0;
  if (size == 0)
    return 0;
  const std::string_view next = symbol.substr(at + size);
  return is_united_nations_root(next.substr(0, next.find('/'))) && next.find('/') != next.npos ? size : 0;
}

// Calls `write(out, part, place)` for each part of a symbol; what it appends makes the new symbol.
template <typename Write> std::string rewritten(std::string_view symbol, Write&& write) {
  std::string out;
  for (const SymbolHalf& half : halves_of(symbol)) {
    if (!out.empty())
      out += '-';
    out += half.root;
    for (std::size_t i = 0; i < half.parts.size(); ++i) {
      out += '/';
      if (is_united_nations_root(half.root))
        write(out, half.parts[i], i);
      else
        out += half.parts[i].text;
    }
  }
  return out;
}

bool is_year(int number) { return number >= 1945 && number <= 2100; }

std::string wants_session(int year) {
  return "a session is expected, as in A/77/100, and " + std::to_string(year) + " is a year";
}

std::string wants_year(std::string_view example, int number) {
  return "a year is expected, as in " + std::string{example} + ", not " + std::to_string(number);
}

} // namespace

std::optional<int> SymbolPart::number() const {
  if (text.empty() || text.size() > 6 || !std::all_of(text.begin(), text.end(), is_ascii_digit))
    return std::nullopt;
  int value = 0;
  for (const char c : text)
    value = value * 10 + (c - '0');
  return value;
}

std::vector<SymbolHalf> halves_of(std::string_view symbol) {
  std::vector<SymbolHalf> out;
  std::size_t begin = 0;
  bool root = true;
  const auto take = [&](std::size_t end) {
    const std::string_view text = symbol.substr(begin, end - begin);
    if (root)
      out.push_back({text, {}});
    else
      out.back().parts.push_back(part_of(text));
  };
  for (std::size_t at = 0; at < symbol.size(); ++at) {
    const std::size_t seam = seam_at(symbol, at);
    if (symbol[at] != '/' && seam == 0)
      continue;
    take(at);
    root = seam > 0;
    begin = at + std::max<std::size_t>(seam, 1);
  }
  take(symbol.size());
  return out;
}

bool is_united_nations_root(std::string_view root) {
  return std::find(roots.begin(), roots.end(), root) != roots.end();
}

std::string with_dots(std::string_view symbol) {
  return rewritten(symbol, [](std::string& out, const SymbolPart& part, std::size_t place) {
    const Word* word = find_word(part.letters);
    if (word == nullptr || word->joint == Joint::either || !begins_with_digit(part.rest) ||
        (word->second_only && place > 0)) {
      out += part.text;
      return;
    }
    out += part.letters;
    out += word->joint == Joint::dot ? '.' : '/';
    out += part.rest;
  });
}

std::string with_letters(std::string_view symbol) {
  return rewritten(symbol, [](std::string& out, const SymbolPart& part, std::size_t place) {
    const Word* word = find_word_in_any_case(part.letters);
    const bool counted = begins_with_digit(part.rest) || (word != nullptr && word->second_only && part.rest.empty());
    const bool session = place == 0 && !part.dot && (part.letters == "S" || part.letters == "ES");
    if (session && begins_with_digit(part.rest)) {
      out += std::string{part.letters} + "-" + std::string{part.rest};
    } else if (word != nullptr && counted && (!word->second_only || place == 0) &&
               (find_word(part.letters) == nullptr || (place == 0 && part.letters == "Res"))) {
      out += word->letters;
      out += part.text.substr(part.letters.size());
    } else {
      out += part.text;
    }
  });
}

std::optional<std::string> session_fault(const SymbolHalf& half) {
  std::vector<SymbolPart> parts = half.parts;
  const bool human_rights = half.root == "A" && !parts.empty() && parts[0].text == "HRC";
  if (human_rights)
    parts.erase(parts.begin());
  const bool adopted = !parts.empty() && parts[0].text == "RES";
  if (adopted)
    parts.erase(parts.begin());
  if (parts.size() < 2 || !parts[0].number())
    return std::nullopt;
  const int first = *parts[0].number();
  // A figure alone, as in A/2170/Add.1 and S/26560/Add.1, is of the time before years and sessions.
  const bool counts = parts[1].number() || parts[1].letters == "L" || parts[1].letters == "PV";
  if (!counts)
    return std::nullopt;
  if (half.root == "A" && is_year(first))
    return wants_session(first);
  if (half.root == "S" && !is_year(first) && parts[1].number())
    return adopted ? std::optional<std::string>{"a resolution of the Security Council is S/RES/1373 (2001)"}
                   : wants_year("S/2023/100", first);
  if (half.root == "E" && !is_year(first))
    return wants_year(adopted ? "E/RES/2016/18" : "E/2023/30", first);
  return std::nullopt;
}

bool is_out_of_order(const SymbolHalf& half) {
  for (std::size_t i = 0; i + 1 < half.parts.size(); ++i)
    if (half.parts[i].letters == "Corr" &&
        (half.parts[i + 1].letters == "Add" || half.parts[i + 1].letters == "Rev"))
      return true;
  return false;
}

} // namespace unres::notation
