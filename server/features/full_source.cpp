#include "features/full_source.h"

#include "features/note_label.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using model::Index;

constexpr std::string_view series = "Treaty Series, ";
constexpr std::string_view records = "Official Records of the ";

// What a place within a source begins with.
constexpr std::array places{"annex", "art. ", "arts. ",   "chap. ", "chaps. ", "decision ",   "p. ",
                            "para. ", "paras. ", "part ", "pp. ",   "resolution ", "sect. ", "sects. "};

bool is_symbol(std::string_view word) {
  return !word.empty() && is_ascii_upper(word.front()) && word.find('/') != std::string_view::npos &&
         std::any_of(word.begin(), word.end(), is_ascii_digit);
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find_first_of(" ,;")); }

// "Resolution 70/1", "General Assembly decision 71/504"; not "Resolutions 70/1 and 71/2".
bool names_resolution(std::string_view source) {
  for (const std::string_view word : {"esolution ", "ecision "}) {
    const std::size_t at = source.find(word);
    constexpr std::size_t far = 40; // The name of a body stands before the word, and nothing else.
    if (at >= far || source.find(',') < at)
      continue;
    const std::string_view number = first_word(source.substr(at + word.size()));
    if (std::any_of(number.begin(), number.end(), is_ascii_digit))
      return true;
  }
  return false;
}

bool is_known(std::string_view source) {
  return source.find(series) != std::string_view::npos || source.starts_with(records) ||
         source.starts_with("Report of the ") || is_symbol(first_word(source)) || names_resolution(source);
}

// True where another source begins: after "and", or after a comma.
bool begins_source(std::string_view text) {
  const std::string words = lower(text.substr(0, 24));
  constexpr std::array openings{"resolution", "decision", "general assembly", "security council", "united nations, ",
                                "official records", "vol", "ibid", "see "};
  const std::string_view word = first_word(text);
  const bool number = !word.empty() && is_ascii_digit(word.front()) && word.find('/') != std::string_view::npos;
  return number || is_symbol(word) || std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
    return words.starts_with(opening);
  });
}

// What stands in parentheses, such as a symbol with its corrigendum, belongs to what stands before them.
std::string without_parentheses(std::string_view source) {
  std::string out;
  int depth = 0;
  for (const char c : source) {
    depth += c == '(' ? 1 : 0;
    if (depth == 0)
      out += c;
    depth -= c == ')' && depth > 0 ? 1 : 0;
  }
  return out;
}

bool is_single(const std::string& whole) {
  const std::string bare = without_parentheses(whole);
  const std::string_view source = bare;
  if (source.find(';') != std::string_view::npos)
    return false;
  for (const std::string_view plural : {"esolutions ", "ecisions "}) {
    const std::size_t number = source.find(plural) + plural.size();
    if (number >= plural.size() && number < source.size() && is_ascii_digit(source[number]))
      return false;
  }
  for (std::size_t at = source.find(" and "); at != std::string_view::npos; at = source.find(" and ", at + 1))
    if (begins_source(source.substr(at + 5)))
      return false;
  for (std::size_t at = source.find(", "); at != std::string_view::npos; at = source.find(", ", at + 1))
    if (is_symbol(first_word(source.substr(at + 2))))
      return false;
  return true;
}

std::string_view place_word(std::string_view text) {
  for (const std::string_view word : places)
    if (text.starts_with(word))
      return word.substr(0, word.find_first_of(". "));
  return {};
}

// "chap" for "chaps. I and II".
std::string_view kind_of(std::string_view word) {
  if (word == "pp")
    return "p";
  return word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
}

std::string with_place(const std::string& source, std::string_view place) {
  bool has_place = false;
  for (std::size_t at = source.find(", "); at != std::string::npos; at = source.find(", ", at + 1)) {
    const std::string_view word = place_word(std::string_view{source}.substr(at + 2));
    has_place = has_place || !word.empty();
    if (!word.empty() && kind_of(word) == kind_of(place_word(place)))
      return source.substr(0, at) + ", " + std::string{place};
  }
  return has_place ? std::string{} : source + ", " + std::string{place};
}

// `source` with what follows "Ibid., " in place of its end; empty where the two do not fit.
std::string joined(const std::string& source, std::string_view rest) {
  if (rest.empty())
    return source;
  if (rest.front() == ';')
    return source + std::string{rest};
  if (!rest.starts_with(", "))
    return {};
  rest.remove_prefix(2);
  const auto up_to = [&](std::size_t at) { return source.substr(0, at) + std::string{rest}; };
  if (rest.starts_with("vol")) {
    const std::size_t at = source.find(", vol"); // Of the Treaty Series, or of a supplement.
    return at == std::string::npos ? std::string{} : up_to(at + 2);
  }
  if (rest.starts_with("No"))
    return source.find(series) == std::string::npos ? std::string{} : up_to(source.find(", No") + 2);
  if (!place_word(rest).empty())
    return with_place(source, rest);
  const std::size_t supplement = source.find(", Supplement No. ");
  const std::size_t organ = source.find(", ");
  if (!source.starts_with(records) || supplement == std::string::npos)
    return {};
  if (rest.starts_with("Supplement No. "))
    return up_to(supplement + 2);
  return rest.find("Supplement No. ") != std::string_view::npos ? up_to(organ + 2) : std::string{};
}

std::string_view without_see(std::string_view words) {
  for (const std::string_view see : {"See also ", "See "})
    if (words.starts_with(see))
      words.remove_prefix(see.size());
  return words;
}

std::string_view without_stop(std::string_view words) {
  return words.ends_with('.') ? words.substr(0, words.size() - 1) : words;
}

bool begins_with_ibid(std::string_view words) {
  words = without_see(words);
  return words.starts_with("Ibid.") || words.starts_with("ibid.");
}

Index unit_of(const model::Resolution& r, Index block) {
  Index unit = 0;
  while (unit < r.units.size() && block >= r.units[unit].last)
    ++unit;
  return unit;
}

} // namespace

std::string note_words(const workspace::Document& document, Index note) {
  const model::Resolution& r = document.model();
  std::string out;
  for (Index i = r.notes[note].first; i <= r.notes[note].last; ++i) {
    const model::Block& block = r.blocks[i];
    if (!block.is_note())
      continue;
    const std::string words = model::plain(document.slice(block.absolute(block.facts->content)));
    for_each_word(words, [&](std::string_view word) {
      out += out.empty() ? "" : " ";
      out += word;
    });
  }
  return out;
}

bool is_ibid(const workspace::Document& document, Index note) {
  return begins_with_ibid(note_words(document, note));
}

Expected<FullSource> full_source(const workspace::Document& document, Index note) {
  const model::Resolution& r = document.model();
  const auto name = [&](Index each) { return "note " + label_of_note(document, r.notes[each]); };
  Index first = note; // The note that has the source in full.
  while (is_ibid(document, first)) {
    if (first == 0 || unit_of(r, r.notes[first - 1].first) != unit_of(r, r.notes[first].first))
      return unexpected("No note stands before " + name(first) + " for its Ibid. to take up");
    --first;
  }
  const std::string full = note_words(document, first);
  std::string source{without_stop(without_see(full))};
  for (Index i = first; i < note; ++i) {
    if (!is_single(source))
      return unexpected("The Ibid. of " + name(i + 1) + " is not certain: " + name(i) + " names several sources");
    if (!is_known(source))
      return unexpected("The Ibid. of " + name(i + 1) + " is not certain: " + name(i) +
                        " names no source of a form that is known");
    const std::string words = note_words(document, i + 1);
    const std::string_view ibid = without_see(words);
    source = joined(source, without_stop(ibid.substr(std::string_view{"Ibid."}.size())));
    if (source.empty())
      return unexpected("What " + name(i + 1) + " says after Ibid. does not fit " + name(i));
  }
  return FullSource{first, source + "."};
}

std::optional<Ibid> ibid_at(const workspace::Document& document, text::Offset at) {
  const model::Resolution& r = document.model();
  const Index note = note_at(r, at);
  if (note == model::none)
    return std::nullopt;
  bool first = is_ibid(document, note);
  for (Index i = r.notes[note].first; i <= r.notes[note].last; ++i)
    for (const model::Span& span : r.facts(i).spans) {
      if (!r.blocks[i].is_note() || span.kind != syntax::Kind::ibid)
        continue;
      const text::Range range = r.blocks[i].absolute(span.range);
      if (range.touches(at))
        return Ibid{range, note, first};
      first = false;
    }
  return std::nullopt;
}

Expected<FullSource> full_source(const workspace::Document& document, const Ibid& ibid) {
  if (ibid.first)
    return full_source(document, ibid.note);
  return unexpected("This Ibid. stands after another source of its own note");
}

} // namespace unres::features
