#include "rules/footnote/before_call.h"
#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <map>
#include <string>
#include <vector>

namespace unres::rules {
namespace {

using notes::Call;
using notes::Note;
using notes::SourceKind;

constexpr int words_of_name = 4;

// A note of one source that is the thing itself. A place in a document that reports on many ("See …, sect. I.A")
// may be that of another thing under the same words.
bool is_of_one_thing(const Note& note) {
  if (note.sources.size() != 1 || !is_complete(note))
    return false;
  const notes::Source& source = note.sources.front();
  switch (source.kind) {
  case SourceKind::treaty_series:
  case SourceKind::league_series:
    return true;
  case SourceKind::resolution:
    return true;
  case SourceKind::symbol:
    return !source.see() && source.pinpoint == source.end;
  case SourceKind::ibid:
    return !source.see();
  default:
    return false;
  }
}

bool same_source(const NotingView& view, const Call& a, const Call& b) {
  const Note& first = view.set.notes[a.note];
  const Note& second = view.set.notes[b.note];
  if (!notes::is_ibid(first) && !notes::is_ibid(second))
    return first.words() == second.words();
  const auto full = notes::expanded(view.document, view.set, a.note);
  const auto again = notes::expanded(view.document, view.set, b.note);
  return full && again && is_of_one_thing(view.set.notes[full->origin]) &&
         is_of_one_thing(view.set.notes[again->origin]) && full->typed == again->typed;
}

// A section, a part or an annex is read by itself: a heading stands between the two calls.
bool is_parted(const Resolution& r, const Call& first, const Call& again) {
  for (Index i = first.block; i < again.block; ++i)
    switch (r.blocks[i].kind) {
    case syntax::Kind::heading:
    case syntax::Kind::part_heading:
    case syntax::Kind::part_title:
    case syntax::Kind::annex_heading:
      return true;
    default:
      break;
    }
  return false;
}

void check(const NotingView& view, Reporter& reporter) {
  const Resolution& r = view.document.model();
  std::map<std::string_view, std::vector<const Call*>> called; // By the words before.
  for (const Call& call : view.set.calls) {
    if (call.note == model::none || !is_in_text(view, call) || !is_of_one_thing(view.set.notes[call.note]))
      continue;
    const std::string_view name = last_words(words_before(view, call), words_of_name);
    std::vector<const Call*>& before = called[name];
    for (const Call* first : before)
      if (first->unit == call.unit && first->note != call.note && same_source(view, *first, call) &&
          !is_parted(r, *first, call)) {
        reporter
            .report(call.range, "Note " + first->label + " gives this source for the same name: a thing is footnoted "
                                                         "where it is first named, and not again")
            .related(first->range, "Note " + first->label);
        break;
      }
    before.push_back(&call);
  }
}

} // namespace

extern constinit const Rule footnote_once{
    .id = "footnote/once",
    .title = "A thing is footnoted where it is first named, and not again",
    .severity = Severity::warning,
    .why = "The source of a treaty, a report or a resolution is given at its first mention, in the preamble or "
           "in the operative part, and readers know it from there on. Reported where the same words stand "
           "before two calls and their notes say the same, Ibid. written out. Notes that lead into a document with many "
           "things, such as a section of a report, may be of different things under one name and are let be, and "
           "so is what stands behind another heading.",
    .good = R"(*The General Assembly*,

*Recalling* the report of the Secretary-General,[^1] and the report of the Commission,[^2]

*Takes note* of the report of the Secretary-General.

[^1]: A/77/127.

[^2]: A/77/128.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the report of the Secretary-General,[^1]

*Takes note* of the report of the Secretary-General.[^2]

[^1]: A/77/127.

[^2]: A/77/127.
)",
    .source = sources::footnotes,
    .evidence = "One of the 239 adopted texts of the test corpus does it, once: paragraphs 15 and 48 of 78/168.",
    .noting = check};

} // namespace unres::rules
