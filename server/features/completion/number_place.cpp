#include "features/completion/number_place.h"

#include "features/completion/number_list.h"
#include "model/masthead.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using citations::CitedText;
using model::CitationList;
using model::Owner;
using notation::Body;
using text::Offset;
using text::Range;

struct Head {
  const CitationList* list = nullptr;
  const model::Passage* passage = nullptr;
  Offset end = 0; ///< In the text.
};

// The word "resolution" or "decision" last before the cursor.
Head head_before(const rules::Analysis& analysis, const Typed& typed) {
  const CitedText& cited = analysis.cited();
  Head out;
  for (const model::Passage& passage : cited.passages) {
    if (typed.block < passage.first || typed.block > passage.last)
      continue;
    for (const CitationList& list : passage.citations->lists) {
      const Range head = model::absolute(analysis.document().model(), passage, list.head);
      if (head.end <= typed.at && head.begin >= typed.at - typed.before.size())
        out = {&list, &passage, head.end};
    }
  }
  return out;
}

std::string words_since(const workspace::Document& document, const Head& head, const Typed& typed) {
  // The spaces at either end count, which `plain` takes away: so it gets something to hold them.
  const std::string words = model::plain("." + std::string{document.slice({head.end, typed.at})} + ".");
  return words.substr(1, words.size() - 2);
}

void add(std::vector<Body>& bodies, Body body) {
  if (body != Body::unknown && std::find(bodies.begin(), bodies.end(), body) == bodies.end())
    bodies.push_back(body);
}

// Whose number a list asks for, by the words before it.
std::vector<Body> bodies_of(const CitationList& list, Body own) {
  std::vector<Body> out;
  const auto add_councils = [&] {
    for (const Body council : {Body::sc, Body::ecosoc, Body::hrc})
      if (own == council)
        add(out, council);
    for (const Body council : {Body::sc, Body::ecosoc, Body::hrc})
      add(out, council);
  };
  switch (list.owner.owner) {
  case Owner::named:
    add(out, list.owner.body);
    break;
  case Owner::assembly:
    add(out, Body::ga);
    break;
  case Owner::council:
    add_councils();
    break;
  case Owner::commission:
    for (const Body body : {Body::ccpcj, Body::cnd, Body::csw, Body::csocd, Body::cpd, Body::cstd, Body::statcom})
      add(out, body);
    break;
  case Owner::conference:
    add(out, Body::untoc);
    add(out, Body::uncac);
    break;
  case Owner::its:
    if (list.speaker.owner == Owner::named)
      add(out, list.speaker.body);
    add(out, own);
    break;
  case Owner::none:
    break;
  }
  return out;
}

// The number under the cursor and what follows it, from where it begins.
void measure(const workspace::Document& document, const Typed& typed, Offset begin, NumberPlace& out) {
  const std::string_view rest = document.slice({begin, typed.at + static_cast<Offset>(typed.after.size())});
  std::size_t size = typed.at - begin;
  if (const auto whole = notation::match_number(rest); whole && whole->size > size)
    size = whole->size;
  else
    while (size < rest.size() && (is_ascii_digit(rest[size]) || rest[size] == '/') && !out.typed.empty())
      ++size;
  out.range = {begin, begin + static_cast<Offset>(size)};
  out.linked = rest.substr(size).starts_with("](");
  out.date_end = out.range.end + static_cast<Offset>(date_at(rest.substr(size)));
}

// A number that needs no word before it: "77/2", "2016/1"; not "24/7", which prose has too.
std::string lone_number(std::string_view before) {
  std::size_t begin = before.size();
  while (begin > 0 && (is_ascii_digit(before[begin - 1]) || before[begin - 1] == '/'))
    --begin;
  const std::string_view token = before.substr(begin);
  const std::size_t slash = token.find('/');
  const bool lone = begin == 0 || before[begin - 1] == ' ' || before[begin - 1] == '(' || before[begin - 1] == '[' ||
                    before.substr(0, begin).ends_with("\xC2\xA0");
  const bool session = slash == 2 && token >= "31";
  const bool year = slash == 4 && (token.starts_with("19") || token.starts_with("20"));
  return lone && (session || year) && token.find('/', slash + 1) == std::string_view::npos ? std::string{token} : "";
}

} // namespace

std::optional<NumberPlace> number_place(const rules::Analysis& analysis, const Typed& typed) {
  NumberPlace out;
  const Head head = head_before(analysis, typed);
  const auto list = head.list == nullptr ? std::nullopt : read_number_list(words_since(analysis.document(), head, typed));
  if (list) {
    out.typed = list->typed;
    out.listed = list->items;
    out.continues = !list->items.empty();
    out.kind = head.list->kind;
    out.bodies = bodies_of(*head.list, analysis.cited().own);
    for (const citations::Cited& cited : analysis.cited().all) // "resolutions 1325 (2000) and 13": of the same.
      if (cited.list == head.list && out.bodies.empty())
        add(out.bodies, cited.body);
    out.owned = head.list->owner.owner != Owner::none;
    if (head.list->owner.owner == Owner::named && out.bodies.empty())
      return std::nullopt; // Of a body that is not in the table.
    // A singular head has one number; what follows a comma then is prose.
    if (out.continues && out.typed.empty() && !head.list->plural)
      return std::nullopt;
  } else {
    out.typed = lone_number(typed.before);
    if (out.typed.empty())
      return std::nullopt;
  }
  const auto begin = begin_of(typed, out.typed);
  if (!begin)
    return std::nullopt;
  measure(analysis.document(), typed, *begin, out);
  return out;
}

std::string words_after_head(const rules::Analysis& analysis, const Typed& typed) {
  const Head head = head_before(analysis, typed);
  if (head.list == nullptr || head.list->first != head.list->last)
    return {};
  const std::string words = words_since(analysis.document(), head, typed);
  const std::string_view rest = std::string_view{words}.substr(std::min<std::size_t>(words.starts_with(' '), words.size()));
  const bool one_word = !rest.empty() && std::all_of(rest.begin(), rest.end(), is_word_byte);
  return one_word && words.starts_with(' ') ? std::string{rest} : std::string{};
}

} // namespace unres::features
