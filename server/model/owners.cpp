#include "model/owners.h"

#include "model/lexicon.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::model {
namespace {

using notation::Body;
using text::Offset;
using text::Range;

std::string_view without_session(std::string_view before) {
  constexpr std::size_t longest = 80;
  if (!before.ends_with(" session"))
    return before;
  const std::size_t at = std::max(before.rfind(" at its ") + 1, before.rfind(" at the ") + 1);
  return at == 0 || before.size() - at > longest ? before : before.substr(0, at - 1);
}

} // namespace

const std::vector<Naming>& Owners::namings() {
  if (!namings_) // Only passages with a citation pay for them.
    namings_ = read_namings(text_);
  return *namings_;
}

Naming Owners::before(std::size_t at) {
  std::string_view before = trimmed(text_.substr(0, at));
  const auto last_word = [&] { return before.substr(before.rfind(' ') + 1); };
  static constexpr std::array qualities{"relevant", "previous", "other",  "earlier",    "subsequent", "recent",
                                        "related",  "own",      "annual", "subsequent", "said",       "various"};
  while (std::find(qualities.begin(), qualities.end(), last_word()) != qualities.end())
    before = trimmed(before.substr(0, before.size() - last_word().size()));
  const std::string_view word = last_word();
  const Offset begin = static_cast<Offset>(before.size() - word.size());
  const Range place{begin, static_cast<Offset>(before.size())};
  if (word == "its" || word == "Its")
    return {Owner::its, Body::unknown, place};
  const std::string_view named = before.ends_with("’s") ? before.substr(0, before.size() - 4) : before;
  for (const Naming& naming : namings())
    if (naming.place.end == named.size() || naming.place.end == before.size())
      return naming;
  if (const Naming by = agent(before); by.owner != Owner::none)
    return by;
  if (kind_ == PassageKind::note && word.ends_with(","))
    return {Owner::named, Body::unknown, place}; // "A/CONF.234/16, chap. I, resolution 1": of that document.
  const bool opens = begin == 0 || form_of(lower(word)) != VerbForm::unknown;
  if (!word.empty() && is_ascii_upper(word.front()) && is_word_byte(word.back()) && !opens && kind_ == PassageKind::text)
    return {Owner::named, Body::unknown, place}; // "Board decision 4"
  return {};
}

// "the adoption by the Conference of resolution 9/8", "the General Assembly, in resolution 70/1",
// "by the Environment Assembly at its fifth session, in resolution 5/14".
Naming Owners::agent(std::string_view before) {
  for (const std::string_view link : {", of", " of", ", in", " in", ", by", ", through", " through"}) {
    if (!before.ends_with(link))
      continue;
    const std::size_t end = without_session(before.substr(0, before.size() - link.size())).size();
    for (const Naming& naming : namings()) {
      const std::string_view words = text_.substr(0, naming.place.begin);
      if (naming.place.end == end && (!link.ends_with(" of") || words.ends_with("by the ")))
        return naming;
    }
  }
  return {};
}

// "resolution 60/2 on women and the girl child, adopted by the Commission on the Status of Women"
Naming Owners::adopter(std::size_t at) {
  constexpr std::size_t longest = 160;
  constexpr std::string_view words = ", adopted by the ";
  const std::string_view rest = text_.substr(at, longest);
  const std::size_t found = rest.find(words);
  if (!rest.starts_with(" on ") || found > rest.find("resolution") || found > rest.find(';'))
    return {};
  for (const Naming& naming : namings())
    if (naming.place.begin == at + found + words.size())
      return naming;
  return {};
}

Naming Owners::after(std::size_t at) {
  if (const Naming by = adopter(at); by.owner != Owner::none)
    return by;
  for (const std::string_view link : {" of the ", " adopted by the ", ", adopted by the ", " of "}) {
    if (!text_.substr(at).starts_with(link))
      continue;
    const std::size_t begin = at + link.size();
    for (const Naming& naming : namings())
      if (naming.place.begin == begin)
        return naming;
    if (begin < text_.size() && is_ascii_upper(text_[begin]))
      return {Owner::named, Body::unknown, {static_cast<Offset>(begin), static_cast<Offset>(begin + 1)}};
    return {};
  }
  return {};
}

Naming Owners::speaker(std::size_t at) {
  Naming speaker;
  for (const Naming& naming : namings())
    if (naming.place.end <= at)
      speaker = naming;
  return speaker;
}

} // namespace unres::model
