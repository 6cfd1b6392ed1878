#include "notes/ibid.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::notes {
namespace {

constexpr std::string_view volume = "vol";
constexpr std::string_view supplement = "Supplement";

// What follows "Ibid., " in the first source, up to its end; empty for Ibid. alone.
std::string_view detail_of(const Note& note) {
  const Source& source = note.sources.front();
  std::string_view words = note.words().substr(source.name, source.end - source.name);
  words.remove_prefix(std::min(words.size(), std::string_view{"Ibid"}.size()));
  words.remove_prefix(std::min(words.find_first_not_of("., "), words.size()));
  return words;
}

std::string typed_body(const workspace::Document& document, const Note& note) {
  std::string out;
  for (const text::Range range : note.body)
    for_each_word(document.slice(range), [&](std::string_view word) {
      out += out.empty() ? "" : " ";
      out += word;
    });
  return out;
}

std::string without_stop(std::string typed) {
  if (typed.ends_with('.'))
    typed.pop_back();
  return typed;
}

bool is_mark(char c) { return c == '*' || c == '_'; }

std::string without_see(std::string typed) {
  const std::size_t begin = !typed.empty() && is_mark(typed.front()) ? 1 : 0; // "*See Official Records …*"
  for (const std::string_view see : {"See also ", "See "})
    if (std::string_view{typed}.substr(begin).starts_with(see))
      return typed.erase(begin, see.size());
  return typed;
}

// The typed words after "Ibid., ", emphasis of Ibid. itself set aside.
std::string typed_detail(const std::string& typed) {
  std::string rest = without_see(typed);
  const std::size_t ibid = rest.find("bid");
  rest.erase(0, ibid == std::string::npos ? rest.size() : ibid + 3);
  const std::size_t begin = rest.find_first_not_of("., *_");
  if (begin == std::string::npos)
    return {};
  // The mark that opens what follows stays with it.
  const bool marked = begin >= 2 && is_mark(rest[begin - 1]) && rest[begin - 2] == ' ';
  return rest.substr(marked ? begin - 1 : begin);
}

// Emphasis ends behind the number of the supplement.
std::string records_with(const std::string& source, const std::string& detail) {
  const bool supplement_only = std::string_view{detail}.substr(is_mark(detail.front()) ? 1 : 0).starts_with(supplement);
  const std::size_t kept = source.find(supplement_only ? ", Supplement" : ", ");
  const std::size_t parenthesis = std::min(detail.find(" ("), detail.size());
  std::string rest;
  for (const char c : detail.substr(0, parenthesis))
    if (!is_mark(c))
      rest += c;
  std::size_t end = std::min(rest.find_first_of("0123456789", rest.find(supplement)), rest.size());
  while (end < rest.size() && (is_ascii_digit(rest[end]) || is_ascii_upper(rest[end])))
    ++end;
  const std::size_t opening = source.find_first_of("*_");
  const std::string mark = opening == std::string::npos ? "" : source.substr(opening, 1);
  return source.substr(0, kept) + ", " + rest.substr(0, end) + mark + rest.substr(end) + detail.substr(parenthesis);
}

// True where `word` begins a place of the whole document and none within the place `other`: chapters, annexes
// and parts do; paragraphs and pages are counted through the chapters of a report, but not into an annex.
bool is_beside(std::string_view word, std::string_view other) {
  const bool counted = word == "para" || word == "p";
  return word == "chap" || word == "annex" || word == "part" ||
         (counted && (other == "chap" || other == "sect" || other == "para" || other == "p"));
}

std::string with_place(const std::string& source, const std::string& detail) {
  const std::string_view word = pinpoint_word(detail);
  std::size_t first = source.size(); // Where the places of the source begin.
  bool beside = true;
  for (std::size_t at = source.find(", "); at != std::string::npos; at = source.find(", ", at + 1)) {
    const std::string_view here = pinpoint_word(std::string_view{source}.substr(at + 2));
    if (!here.empty() && here == word)
      return source.substr(0, at + 2) + detail;
    if (here.empty())
      continue;
    first = std::min(first, at);
    beside = beside && is_beside(word, here);
  }
  return beside ? source.substr(0, first) + ", " + detail : std::string{};
}

// The source in full; empty where what follows Ibid. does not fit.
std::string joined(const std::string& source, SourceKind kind, const std::string& detail) {
  if (detail.empty())
    return source;
  if (detail.starts_with(volume)) {
    const std::size_t at = source.find(", vol");
    return at == std::string::npos ? std::string{} : source.substr(0, at + 2) + detail;
  }
  if (detail.starts_with("No")) {
    const std::size_t at = source.find(", No");
    return at == std::string::npos || kind != SourceKind::treaty_series ? std::string{} : source.substr(0, at + 2) + detail;
  }
  if (!pinpoint_word(detail).empty())
    return with_place(source, detail);
  if (kind == SourceKind::official_records && detail.find(supplement) != std::string::npos)
    return records_with(source, detail);
  return {};
}

} // namespace

bool is_ibid(const Note& note) {
  return !note.sources.empty() && note.sources.front().kind == SourceKind::ibid;
}

std::vector<Index> origins_of(const NoteSet& set) {
  std::vector<Index> out;
  out.reserve(set.notes.size());
  for (Index i = 0; i < set.notes.size(); ++i) {
    const bool follows = i > 0 && set.notes[i - 1].unit == set.notes[i].unit;
    out.push_back(!is_ibid(set.notes[i]) ? i : follows ? out.back() : model::none);
  }
  return out;
}

bool fits(const Note& ibid, const Note& origin) {
  const Source& source = origin.sources.front();
  const std::string_view detail = detail_of(ibid);
  const bool series = source.kind == SourceKind::treaty_series || source.kind == SourceKind::league_series;
  if (ibid.sources.front().supplement) {
    if (source.kind != SourceKind::official_records)
      return false;
    const Supplement& place = *ibid.sources.front().supplement;
    return !(place.year > 0 && source.organ == Organ::ga) && !(place.session > 0 && source.organ == Organ::ecosoc);
  }
  if (detail.starts_with(volume) && detail.find(", No") != std::string_view::npos)
    return series;
  const std::string_view place = pinpoint_word(detail);
  if (place == "chap" || place == "sect")
    return !series;
  return true;
}

Expected<Expanded> taken_up(const workspace::Document& document, const NoteSet& set, Index note,
                                        Index before, const Expanded& full) {
  const Note& ibid = set.notes[note];
  const Note& origin = set.notes[full.origin];
  const std::string name = "note " + ibid.label;
  const std::string other = "note " + set.notes[before].label;
  if (set.notes[before].sources.size() > 1)
    return unexpected("The Ibid. of " + name + " is not certain: " + other + " names several sources");
  if (origin.sources.empty() || origin.sources.front().kind == SourceKind::unknown)
    return unexpected("The Ibid. of " + name + " is not certain: " + other +
                                            " names no source of a form that is known");
  const std::string detail = without_stop(typed_detail(typed_body(document, ibid)));
  std::string out = joined(without_see(without_stop(full.typed)), origin.sources.front().kind, detail);
  if (out.empty() || !fits(ibid, origin))
    return unexpected("What " + name + " says after Ibid. does not fit " + other);
  return Expanded{full.origin, out + "."};
}

Expected<Expanded> expanded(const workspace::Document& document, const NoteSet& set, Index note) {
  Index origin = note;
  while (is_ibid(set.notes[origin])) {
    if (origin == 0 || set.notes[origin - 1].unit != set.notes[origin].unit)
      return unexpected("No note stands before the Ibid. of note " + set.notes[origin].label);
    --origin;
  }
  Expanded full{origin, typed_body(document, set.notes[origin])};
  for (Index i = origin + 1; i <= note; ++i) {
    auto next = taken_up(document, set, i, i - 1, full);
    if (!next)
      return next;
    full = std::move(*next);
  }
  return full;
}

} // namespace unres::notes
