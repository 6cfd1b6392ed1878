#include "rules/sequence/addressee.h"

#include "model/lexicon.h"
#include "support/characters.h"

#include <algorithm>
#include <array>
#include <set>

namespace unres::rules::sequence {
namespace {

using Strings = std::vector<std::string>;
using Kind = Object::Kind;

template <std::size_t N> bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

Strings words_of(std::string_view text) {
  Strings out;
  for_each_word(text, [&](std::string_view word) { out.emplace_back(word); });
  return out;
}

// "to" before these, or after those, begins no infinitive: "parties to the Convention", "with regard to".
bool begins_noun(std::string_view word) {
  static constexpr std::array<std::string_view, 22> list{
      "the",  "a",    "an",    "all",   "its",   "their", "his",  "her",      "this", "that",  "these",
      "those", "any", "other", "such",  "each",  "every", "both", "relevant", "which", "whom", "human"};
  return is_one_of(word, list) || !(word[0] >= 'a' && word[0] <= 'z');
}
bool governs_to(std::string_view word) {
  static constexpr std::array<std::string_view, 14> list{"regard",   "respect",  "pursuant", "according", "relation",
                                                         "addition", "response", "access",   "related",   "subject",
                                                         "due",      "prior",    "up",       "owing"};
  return is_one_of(word, list);
}

// What sets off a remark between commas from a member of a list.
bool begins_remark(std::string_view word) {
  static constexpr std::array<std::string_view, 39> list{
      "in",    "as",     "at",     "on",        "upon",       "with",   "within",  "through", "under",  "where",
      "when",  "while",  "if",     "by",        "for",        "from",   "inter",   "who",     "whose",  "which",
      "after", "before", "during", "including", "especially", "notably", "particularly",     "taking", "drawing",
      "using", "bearing", "consistent", "based", "building",  "without", "pursuant", "subject", "towards", "to"};
  return is_one_of(word, list) || word.ends_with("ing");
}

bool picks_out(std::string_view part) {
  return part.starts_with("including") || part.starts_with("in particular") || part.starts_with("especially") ||
         part.starts_with("particularly") || part.starts_with("notably");
}

bool joins_others(std::string_view part) {
  const std::size_t with = part.find(" with ");
  return (part.starts_with("in ") && with != std::string_view::npos) || part.starts_with("together with ");
}

// Words for those who can act, as the head of a group's or a body's name in lower case.
bool acts(std::string_view word) {
  static const std::set<std::string_view> list{
#define UNRES_ACTOR(word) word,
#include "rules/sequence/actors.inc"
#undef UNRES_ACTOR
  };
  return list.contains(word);
}

// Words for what can be done, as the head of what is encouraged: "efforts to report", "the adoption of laws to end".
bool is_deed(std::string_view word) {
  static constexpr std::array<std::string_view, 12> list{"efforts",  "steps",   "use",    "work",    "dialogue", "measures",
                                                         "support", "action", "actions", "access", "plans", "progress"};
  return is_one_of(word, list) || word.ends_with("ion") || word.ends_with("ment") || word.ends_with("ing") ||
         word.ends_with("ance") || word.ends_with("ence") || word.ends_with("ship");
}

// The words of a name up to what it is of: "Office" of "Office of the High Commissioner".
Strings head_of(const Strings& words) {
  static constexpr std::array<std::string_view, 20> joints{
      "of",    "for",   "on",        "in",    "to",  "at",    "with", "from",     "that",        "who",
      "which", "whose", "concerned", "among", "not", "under", "by",   "involved", "contemplated", "between"};
  Strings out;
  for (const std::string& word : words) {
    if (is_one_of(word, joints))
      break;
    out.push_back(word);
  }
  return out;
}

bool is_actor(std::string_view member) {
  const Strings head = head_of(words_of(member));
  return !head.empty() && (acts(lower(head.back())) || is_ascii_upper(head.back().front()));
}

// "dialogue among States": what is encouraged is no body, while "regional" may be the first of "regional and
// international organizations".
bool names_thing(std::string_view first) {
  const Strings words = words_of(first);
  return !is_actor(first) && head_of(words).size() < words.size();
}

std::string without_article(std::string_view name) {
  name = trimmed(name);
  for (const std::string_view article : {"the ", "both "})
    if (name.starts_with(article))
      name.remove_prefix(article.size());
  return std::string{name};
}

std::string_view last_word(std::string_view text) {
  const std::size_t space = text.rfind(' ');
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

// Where the addressee ends: before an infinitive, or before a list of them in sub-paragraphs.
std::size_t end_of_addressee(std::string_view text) {
  for (std::size_t at = text.find(" to"); at != std::string_view::npos; at = text.find(" to", at + 1)) {
    const std::string_view after = text.substr(at + 3);
    if (after.starts_with(":") || after.starts_with(", ")) // "to, by 2030, reduce"
      return at;
    if (!after.starts_with(" ") || after.size() < 2)
      continue;
    const std::string_view next = after.substr(1, after.find_first_of(" ,;.:", 1) - 1);
    if (!next.empty() && !begins_noun(next) && !governs_to(last_word(text.substr(0, at))))
      return at;
  }
  return text.ends_with(':') ? text.size() - 1 : std::string_view::npos;
}

// "States, civil society and donors": parts between commas, each a member or a remark.
void read_members(std::string_view text, Object& object) {
  bool joined = false;
  bool remark = false;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find(", ", begin), text.size());
    std::string_view part = trimmed(text.substr(begin, end - begin));
    const bool first = begin == 0;
    begin = end + 2;
    if (part.ends_with(","))
      part.remove_suffix(1);
    if (part.empty())
      continue;
    object.picked = object.picked || (picks_out(part) && part != "in particular");
    // What lists those consulted or picked out goes on to the end.
    if (picks_out(part) ? part != "in particular" : joins_others(part))
      break;
    if (!first && begins_remark(part.substr(0, part.find(' ')))) {
      remark = true;
      continue;
    }
    for (const std::string_view joint : {"and ", "as well as "}) {
      if (part.starts_with(joint)) {
        part.remove_prefix(joint.size());
        joined = true;
        // "the Office, and invites the Institute, to report"
        if (model::form_of(part.substr(0, part.find(' '))) == model::VerbForm::finite)
          return;
      }
    }
    const std::string member = without_article(part);
    // A list within a remark goes on: "in the spirit of solidarity, trust and shared work".
    if (member.empty() || (remark && !is_actor(member)))
      continue;
    joined = joined || member.find(" and ") != std::string::npos;
    object.members.push_back(member);
  }
  // "Israel, the occupying Power, to": the second is the first.
  if (!joined && object.members.size() > 1)
    object.members.resize(1);
}

// "the Office and States": several, while "Training and Research" is of one name.
bool is_several(const Strings& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (words[i] == "and" &&
        (!is_ascii_upper(words[i + 1].front()) || words[i + 1] == "States" || words[i + 1] == "Member"))
      return true;
  return false;
}

// A short form of the name of a body repeats its head: "the High Commissioner" after "the United Nations High
// Commissioner for Human Rights". "States" is no short form of "States that have not yet done so".
bool is_short_form(const std::string& name, const std::string& full) {
  static constexpr std::array<std::string_view, 6> joints{"of", "the", "on", "for", "and", "in"};
  const Strings words = words_of(name);
  const Strings all = words_of(full);
  const auto in_name = [](const std::string& word) { return is_ascii_upper(word.front()) || is_one_of(word, joints); };
  if (words.size() >= all.size() || !std::all_of(words.begin(), words.end(), in_name) || is_several(words) ||
      is_several(all))
    return false;
  const Strings head = head_of(words);
  const Strings full_head = head_of(all);
  if (head.empty() || head.back() == "States" || head.back() == "Governments" || head.size() > full_head.size() ||
      !std::equal(head.rbegin(), head.rend(), full_head.rbegin()))
    return false;
  std::size_t at = 0;
  for (const std::string& word : all)
    at += at < words.size() && word == words[at];
  return at == words.size();
}

// "UNICEF" may be the name before it in short, and "Nicaragua" is hardly another than its Government.
bool is_other_name(const std::string& name, const std::string& full) {
  const bool acronym = name.size() > 2 && name.find(' ') == std::string::npos && is_ascii_upper(name[0]) && is_ascii_upper(name[1]);
  return (acronym && words_of(full).size() > 2 && is_ascii_upper(full.front())) || full == "Government of " + name ||
         full == "Government of the " + name;
}

// "States and international institutions" after "States and international organizations": one noun in several words is
// another, and the same may be meant.
bool is_nearly(const std::string& before, const std::string& now) {
  const Strings a = words_of(before);
  const Strings b = words_of(now);
  std::size_t others = 0;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    others += a[i] != b[i];
  return a.size() == b.size() && a.size() > 3 && others == 1 && is_ascii_upper(now.front()) && a.back() != b.back();
}

} // namespace

Object read_object(std::string_view rest, Manner manner) {
  const bool praise = manner == Manner::praises;
  Object object;
  rest = trimmed(rest);
  // "Requests, in this regard, the Secretary-General"
  while (rest.starts_with(",")) {
    const std::size_t end = rest.find(", ", 1);
    if (end == std::string_view::npos)
      return object;
    rest = trimmed(rest.substr(end + 1));
  }
  if (rest.starts_with("that ")) {
    // Who is meant ends nowhere: "that the Secretary-General report".
    object.kind = Kind::clause;
    object.members = {std::string{rest.substr(5, 25)}};
    return object;
  }
  if (manner == Manner::tells)
    return object;
  for (const std::string_view particle : {"to ", "upon ", "on ", "of "})
    if (rest.starts_with(particle))
      rest = trimmed(rest.substr(particle.size()));
  if (praise && rest.starts_with("for ")) {
    object.kind = Kind::reason;
    return object;
  }
  const std::string first = without_article(rest.substr(0, rest.find_first_of(",;.:")));
  const std::size_t end = praise ? rest.find(" for ") : end_of_addressee(rest);
  const bool ends = end != std::string_view::npos;
  // Without a verb for somebody, what is not typed to its end is not read.
  if (first.empty() || (!ends && std::string_view{",;:."}.find(rest.back()) == std::string_view::npos))
    return object;
  std::string_view who = rest.substr(0, end);
  if (who.ends_with(" not")) // "not to detain"
    who.remove_suffix(4);
  read_members(who, object);
  const Strings head = head_of(words_of(first));
  const bool deed = !head.empty() && is_deed(head.back());
  if (std::any_of(object.members.begin(), object.members.end(), is_actor) && !names_thing(first))
    object.kind = ends ? Kind::somebody : Kind::unread;
  else if (!ends || praise || deed)
    object.kind = Kind::thing;
  return object;
}

Relation relation(const Object& before, const Object& now) {
  if (before.kind == Kind::unread || now.kind == Kind::unread)
    return Relation::unsure;
  const bool praise = before.kind == Kind::reason || now.kind == Kind::reason;
  if (before.kind != now.kind)
    return praise ? Relation::unsure : Relation::different;
  if (now.kind == Kind::thing || now.kind == Kind::reason)
    return Relation::same;
  if (before.members == now.members)
    return before.picked == now.picked ? Relation::same : Relation::unsure;
  if (now.kind == Kind::clause)
    return Relation::unsure;
  if (before.members.size() == 1 && now.members.size() == 1) {
    if (is_short_form(now.members[0], before.members[0]))
      return Relation::same;
    const std::string& a = before.members[0];
    const std::string& b = now.members[0];
    if (is_short_form(a, b) || is_other_name(a, b) || is_other_name(b, a) || is_nearly(a, b))
      return Relation::unsure;
  }
  return Relation::different;
}

} // namespace unres::rules::sequence
