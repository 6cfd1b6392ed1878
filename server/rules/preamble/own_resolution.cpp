#include "rules/citation/lists.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

using namespace citation;
using model::Owner;
using notation::Body;

// The text before a place, without the marks of emphasis, spaces and "the" at its end.
std::string_view before(std::string_view text, std::size_t at) {
  std::string_view out = text.substr(0, at);
  for (;;) {
    const std::size_t end = out.find_last_not_of("* _\n");
    out = out.substr(0, end == std::string_view::npos ? 0 : end + 1);
    const bool article = out.ends_with(" the") || out.ends_with("*the");
    if (!article)
      return out;
    out.remove_suffix(4);
  }
}

std::string_view last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && is_ascii_letter(text[begin - 1]))
    --begin;
  return text.substr(begin);
}

// "Recalling also General Assembly resolution": the verb is the organ's own, and the citation its object.
bool is_object_of_organ(std::string_view text, std::size_t owner) {
  std::string_view rest = before(text, owner);
  std::string_view word = last_word(rest);
  while (word == "also" || word == "further") {
    rest = before(rest, rest.size() - word.size());
    word = last_word(rest);
  }
  const model::VerbForm form = model::form_of(word);
  return form == model::VerbForm::participle || form == model::VerbForm::finite;
}

// A text that is recommended to another organ has its own first line, or stands in the paragraph itself.
bool is_of_own_text(const CitingView& view, const Cited& cited) {
  const model::Resolution& r = view.document.model();
  const model::Passage& passage = view.cited.passages[cited.passage];
  if (passage.paragraph == model::none)
    return false;
  const model::Index line = r.scopes[r.paragraphs[passage.paragraph].scope].organ_line;
  const std::string_view name = notation::name_of(view.cited.own).name;
  const text::Range earlier{r.blocks[passage.first].begin, cited.range.begin};
  return line != model::none && view.document.slice(r.blocks[line].range()).find(name) != std::string_view::npos &&
         view.document.slice(earlier).find("draft resolution:") == std::string_view::npos;
}

// "General Assembly resolution 74/160 and Human Rights Council resolution 5/1": named beside another's.
bool is_beside_another(const CitingView& view, const Cited& cited) {
  for (const Cited& other : view.cited.all)
    if (other.passage == cited.passage && other.list == cited.list + 1)
      return other.list->owner.owner != Owner::its && other.body != view.cited.own;
  return false;
}

// By its full name, or by a short one that can be of no other.
bool names_own(const CitingView& view, const Cited& cited) {
  const model::Naming& owner = cited.list->owner;
  if (owner.owner == Owner::named)
    return owner.body == view.cited.own;
  return (owner.owner == Owner::assembly || owner.owner == Owner::council) && cited.body == view.cited.own;
}

void check(const CitingView& view, Reporter& reporter) {
  if (view.cited.own != Body::ga && view.cited.own != Body::ecosoc)
    return;
  const std::string_view text = view.document.text();
  for_each_list(view, [&](std::span<const Cited> list) {
    const Cited& first = list.front();
    const model::Naming& owner = first.list->owner;
    if (!first.counts || !names_own(view, first) || owner.place.begin > first.list->head.begin)
      return;
    const text::Range place = absolute(view, first, owner.place);
    if (!is_object_of_organ(text, place.begin) || !is_of_own_text(view, first) || is_beside_another(view, first))
      return;
    const std::string_view between = text.substr(0, place.begin);
    const text::Range whole{place.begin - (between.ends_with("the ") ? 4U : 0U), place.end};
    const std::string noun{view.document.slice(absolute(view, first, first.list->head))};
    reporter.report(whole, "The organ cites its own text as “its " + noun + "”")
        .fix("Write “its”", FixKind::suggested, {{whole, "its"}});
  });
}

} // namespace

extern constinit const Rule preamble_own_resolution{
    .id = "preamble/own-resolution",
    .title = "An organ cites its own texts as “its resolution”",
    .severity = Severity::warning,
    .profiles = {model::Profile::ga, model::Profile::ecosoc},
    .why = "The subject of every paragraph is the organ, so “its resolution 76/187” is the General Assembly's in "
           "a text of the Assembly; another organ's text has the organ's name. Only what follows the organ's own "
           "verb at once is reported: where States implement General Assembly resolutions, or another organ's "
           "resolution is named beside, the name is right. The Human Rights Council mostly names itself.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* General Assembly resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "General Assembly: 3,112 “its”, 42 named; Economic and Social Council: 84 “its”. Human Rights "
                "Council: 25 “its”, 97 named.",
    .citing = check};

} // namespace unres::rules
