#include "rules/citation/titles.h"
#include "rules/sources.h"

#include "support/characters.h"
#include "rules/inline_text.h"

namespace unres::rules {
namespace {

using namespace citation;
using text::Offset;

void insert_comma(Offset at, std::string_view where, FixKind kind, Reporter& reporter) {
  const std::string message = "A comma stands " + std::string{where};
  reporter.report({at, at}, message).fix("Insert a comma", kind, {{{at, at}, ","}});
}

// Where the words go on after the note calls that may follow a mark.
Offset after_calls(std::string_view text, Offset at) {
  for (;;) {
    if (has_at(text, at, "[^")) {
      const std::size_t end = text.find(']', at);
      if (end == std::string_view::npos)
        return at;
      at = static_cast<Offset>(end + 1);
    } else if (has_at(text, at, "\xC2\xB9") || has_at(text, at, "\xC2\xB2") || has_at(text, at, "\xC2\xB3")) {
      at += 2;
    } else if (has_at(text, at, "\xE2\x81")) {
      at += 3;
    } else {
      return at;
    }
  }
}

// The comma after the title: where a word goes on, the apposition has no end.
void check_after(const CitingView& view, const Quoted& title, Reporter& reporter) {
  const std::string_view text = view.document.text();
  const Offset end = title.inside.end + (has_at(text, title.inside.end, "\"") ? 1 : 3);
  const Offset next = after_calls(text, end);
  const std::size_t space = space_at(text, next);
  const std::size_t word = next + space;
  const bool closed = !title.inside.empty() && text[title.inside.end - 1] == ',';
  if (space > 0 && text[next] != '\n' && !closed && word < text.size() && is_ascii_letter(text[word]))
    insert_comma(end, "after the title as well as before “entitled”", FixKind::suggested, reporter);
}

void check(const CitingView& view, Reporter& reporter) {
  const std::string_view text = view.document.text();
  for (const Cited& cited : view.cited.all) {
    if (cited.item->quoted || cited.item->tail.empty())
      continue;
    const Offset end = cited.item->date ? date_place(view, cited).end : after_number(view, cited);
    if (const auto title = title_after(view, cited)) {
      if (has_at(text, end, " entitled"))
        insert_comma(end, "before “entitled”", FixKind::safe, reporter);
      else
        check_after(view, *title, reporter);
      continue;
    }
    for (const std::string_view clause : {"in which", "by which", "whereby"})
      if (has_at(text, end, " ") && has_at(text, end + 1, clause) && ends_word(text, end + 1 + clause.size()))
        insert_comma(end, "before “" + std::string{clause} + "”", FixKind::safe, reporter);
  }
}

} // namespace

extern constinit const Rule citation_of_on_entitled{
    .id = "citation/of-on-entitled",
    .title = "Commas enclose the title of a resolution",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "“Resolution 70/1 of 25 September 2015, entitled “Transforming our world”, …” has a comma before and "
           "after the title, and “resolution 70/1 of 25 September 2015, in which …” one before the clause.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/387 of 16 December 2021, entitled “Lighthouses”, in which it kept them lit,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/387 of 16 December 2021 entitled “Lighthouses”, in which it kept them lit,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "680 titles in adopted texts have the comma before “entitled”, 66 have not.",
    .citing = check};

} // namespace unres::rules
