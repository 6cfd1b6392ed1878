#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "support/characters.h"

#include <string>

namespace unres::rules {
namespace {

void check(const NotingView& view, Reporter& reporter) {
  const model::Resolution& r = view.document.model();
  for (const notes::Note& note : view.set.notes) {
    const std::string_view words = note.words().substr(0, trimmed_end(note.words()));
    if (words.empty() || note.blocks.empty() || note.blocks.back() + 1 == r.blocks.size())
      continue;
    const bool closed = words.ends_with('.') || words.ends_with('?') || words.ends_with('!') ||
                        words.ends_with(".)") || words.ends_with(".”");
    if (closed)
      continue;
    const model::Block& block = r.blocks[note.blocks.back()];
    model::EndMark end = block.facts->end;
    end.range = block.absolute(end.range);
    const bool wrong = end.mark == ',' || end.mark == ';' || end.mark == ':';
    if (!wrong)
      end = {0, {note.whole().end, note.whole().end}};
    reporter.report(end_mark_range(view.document, end), "A note ends with a full stop")
        .fix("End with a full stop", FixKind::safe, {end_mark_edit(end, '.')});
  }
}

} // namespace

extern constinit const Rule footnote_end_stop{
    .id = "footnote/end-stop",
    .title = "A note ends with a full stop",
    .severity = Severity::warning,
    .why = "Each note is a sentence of its own and ends with a full stop. A note at the very end of a text, "
           "which may still be typed, is left alone.",
    .good = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127.

[^2]: A/77/128.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127

[^2]: A/77/128.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: 20,703 of 20,724.",
    .noting = check};

} // namespace unres::rules
