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
    Form{"United Nations Environment ", "Assembly", "", Body::unea},
    Form{"Environment ", "Assembly", "", Body::unea},
    Form{"World Health ", "Assembly", "", Body::wha},
    Form{"Health ", "Assembly", "", Body::wha},
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

// The beginning of the capitalised words before `at`: "Peacebuilding " of "the Peacebuilding Commission".
std::size_t name_begin(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && text[begin - 1] == ' ') {
    std::size_t word = begin - 1;
    while (word > 0 && text[word - 1] != ' ')
      --word;
    if (word == 0 || !is_ascii_upper(text[word]) || !is_word_byte(text[begin - 2]))
      break; // The first word of a passage is its verb, and a mark ends a name.
    begin = word;
  }
  return begin;
}

// "on", "for" or "of" with capitals after it makes a name of the noun: "Conference on Disarmament".
bool is_named_after(std::string_view after) {
  for (std::string_view word : {" on ", " for ", " of "}) {
    if (!after.starts_with(word))
      continue;
    after.remove_prefix(word.size());
    if (after.starts_with("the "))
      after.remove_prefix(4);
    return !after.empty() && is_ascii_upper(after.front());
  }
  return false;
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
    } else if (const std::size_t begin = name_begin(text, at); begin < at || is_named_after(after)) {
      naming.owner = Owner::named;
      naming.place.begin = static_cast<Offset>(begin);
    }
    if (naming.owner != Owner::none)
      out.push_back(naming);
  }
  return out;
}

} // namespace unres::model
