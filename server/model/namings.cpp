#include "model/namings.h"

#include "support/characters.h"

#include <array>
#include <optional>

namespace unres::model {
namespace {

using notation::Body;
using text::Offset;

/// A name that has the noun within it: "Economic and Social " before it, " on Narcotic Drugs" after it.
struct Form {
  std::string_view before;
  std::string_view noun;
  std::string_view after;
  Body body;
};

// Of two names that begin alike the longer one stands first.
constexpr std::array forms{
    Form{"General ", "Assembly", "", Body::ga},
    Form{"United Nations Environment ", "Assembly", " of the United Nations Environment Programme", Body::unea},
    Form{"United Nations Environment ", "Assembly", "", Body::unea},
    Form{"Environment ", "Assembly", "", Body::unea},
    Form{"World Health ", "Assembly", "", Body::wha},
    Form{"Health ", "Assembly", "", Body::wha},
    Form{"United Nations Habitat ", "Assembly", " of the United Nations Human Settlements Programme", Body::habitat},
    Form{"United Nations Habitat ", "Assembly", "", Body::habitat},
    Form{"UN-Habitat ", "Assembly", "", Body::habitat},
    Form{"Habitat ", "Assembly", "", Body::habitat},
    Form{"Security ", "Council", "", Body::sc},
    Form{"Economic and Social ", "Council", "", Body::ecosoc},
    Form{"Human Rights ", "Council", "", Body::hrc},
    Form{"", "Commission", " on Crime Prevention and Criminal Justice", Body::ccpcj},
    Form{"", "Commission", " on Narcotic Drugs", Body::cnd},
    Form{"", "Commission", " on the Status of Women", Body::csw},
    Form{"", "Commission", " for Social Development", Body::csocd},
    Form{"", "Commission", " on Population and Development", Body::cpd},
    Form{"", "Commission", " on Science and Technology for Development", Body::cstd},
    Form{"", "Commission", " on Human Rights", Body::chr},
    Form{"Statistical ", "Commission", "", Body::statcom},
    Form{"", "Conference",
         " of the Parties to the United Nations Convention against Transnational Organized Crime", Body::untoc},
    Form{"", "Conference", " of the States Parties to the United Nations Convention against Corruption",
         Body::uncac},
    Form{"", "Conference", " of the Parties to the United Nations Framework Convention on Climate Change",
         Body::unfccc},
    Form{"", "Conference", " of the Parties to the Convention on Biological Diversity", Body::cbd},
    Form{"", "Conference", " of the Parties to the United Nations Convention to Combat Desertification",
         Body::unccd},
    Form{"International Maritime ", "Organization", "", Body::imo},
};

struct Noun {
  std::string_view word;
  Owner alone; ///< What it is without a name; `none` for a noun that then names nobody.
};

constexpr std::array nouns{
    Noun{"Assembly", Owner::assembly},     Noun{"Council", Owner::council},
    Noun{"Commission", Owner::commission}, Noun{"Conference", Owner::conference},
    Noun{"Congress", Owner::none},         Noun{"Board", Owner::none},
    Noun{"Organization", Owner::none},     Noun{"Union", Owner::none},
};

const Noun* noun_at(std::string_view text, std::size_t at) {
  for (const Noun& noun : nouns)
    if (text.substr(at).starts_with(noun.word) && ends_word(text, at + noun.word.size()))
      return &noun;
  return nullptr;
}

std::optional<Naming> known(std::string_view text, std::size_t at, std::string_view noun) {
  const std::string_view before = text.substr(0, at);
  const std::string_view after = text.substr(at + noun.size());
  for (const Form& form : forms) {
    if (form.noun != noun || !before.ends_with(form.before) || !after.starts_with(form.after))
      continue;
    return Naming{Owner::named, form.body,
                  {static_cast<Offset>(at - form.before.size()),
                   static_cast<Offset>(at + noun.size() + form.after.size())}};
  }
  return std::nullopt;
}

// The beginning of the capitalised words before `at`: "Peacebuilding " of "the Peacebuilding Commission",
// "Economic and Social " of "the Economic and Social Commission for Asia and the Pacific".
std::size_t name_begin(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  std::size_t reached = at;
  while (reached > 0 && text[reached - 1] == ' ') {
    std::size_t word = reached - 1;
    while (word > 0 && text[word - 1] != ' ')
      --word;
    const bool joins = begin < at && text.substr(word).starts_with("and ");
    // The first word of a passage is its verb, and a mark ends a name.
    if (word == 0 || !is_word_byte(text[reached - 2]) || (!joins && !is_ascii_upper(text[word])))
      break;
    reached = word;
    if (!joins)
      begin = word;
  }
  return begin;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_byte(text[at]))
    ++at;
  return at;
}

// "on", "for" or "of" with capitals after it makes a name of the noun: "Conference on Disarmament",
// "Commission for Asia and the Pacific". The end of the name, or `end` of the noun.
std::size_t name_end(std::string_view text, std::size_t end) {
  std::size_t out = end;
  for (std::size_t at = end; at < text.size() && text[at] == ' ';) {
    const std::size_t begin = at + 1;
    const std::size_t next = word_end(text, begin);
    const std::string_view word = text.substr(begin, next - begin);
    const bool first = at == end;
    if (word == "on" || word == "for" || word == "of" || (!first && (word == "the" || word == "and"))) {
      at = next;
      continue;
    }
    if (first || word.empty() || !is_ascii_upper(word.front()))
      break;
    out = at = next;
  }
  return out;
}

} // namespace

std::vector<Naming> read_namings(std::string_view text) {
  std::vector<Naming> out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_ascii_upper(text[at]) || (at > 0 && is_word_byte(text[at - 1])))
      continue;
    const Noun* noun = noun_at(text, at);
    if (noun == nullptr)
      continue;
    const std::size_t end = at + noun->word.size();
    Naming naming{noun->alone, Body::unknown, {static_cast<Offset>(at), static_cast<Offset>(end)}};
    const std::string_view after = text.substr(end);
    if (const auto name = known(text, at, noun->word)) {
      naming = *name;
    } else if (after.starts_with(" of the Parties") || after.starts_with(" of the States Parties")) {
      naming.owner = Owner::conference;
    } else {
      const std::size_t begin = name_begin(text, at);
      const std::size_t last = name_end(text, end);
      if (begin < at || last > end)
        naming = {Owner::named, Body::unknown, {static_cast<Offset>(begin), static_cast<Offset>(last)}};
    }
    if (naming.owner != Owner::none)
      out.push_back(naming);
  }
  return out;
}

} // namespace unres::model
