#include "rules/sources.h"
#include "support/characters.h"

namespace unres::rules {
namespace {

bool has_words(std::string_view text) {
  for (const char c : text)
    if (is_word_byte(c))
      return true;
  return false;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const model::Resolution& r = document.model();
  for (const model::Note& note : r.notes) {
    bool complete = false;
    for (model::Index i = note.first; i <= note.last && !complete; ++i)
      complete = r.blocks[i].is_note() && has_words(document.slice(r.blocks[i].absolute(r.facts(i).content)));
    if (!complete)
      reporter.report(r.blocks[note.first].absolute(r.facts(note.first).label.range), "This note has no words");
  }
}

} // namespace

extern constinit const Rule final_note_words{
    .id = "final/note-words",
    .title = "A note has words",
    .severity = Severity::error,
    .reads = Reads::all,
    .in_draft = false,
    .why = "A note that is called and says nothing leaves a statement without its source. Placeholders in notes are "
           "found by structure/no-brackets, calls without a note by footnote/matched.",
    .good = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: Limited

Seventy-ninth session

Agenda item 912

Lighthouses

**Austria and Italy: draft resolution**

**Lighthouses**

*The General Assembly*

1. *Takes note* of the report of the Secretary-General;[^1]

2. *Decides* to remain seized of the matter.

[^1]: A/79/912.
)",
    .bad = R"(*The General Assembly*

1. *Takes note* of the report of the Secretary-General;[^1]

2. *Decides* to remain seized of the matter.

[^1]:
)",
    .source = sources::footnote_indicators,
    .evidence = "All notes of the adopted texts in the test corpus have words.",
    .document = check};

} // namespace unres::rules
