#include "notation/date.h"
#include "notation/number.h"
#include "rules/footnote/before_call.h"
#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

// The number that a note gives, where it gives a resolution or decision and no more.
std::string_view number_of(const notes::Note& note) {
  if (note.sources.size() != 1 || note.sources.front().kind != notes::SourceKind::resolution ||
      note.sources.front().see() || !is_complete(note))
    return {};
  const std::string_view words = words_of(note, note.sources.front());
  const std::size_t at = std::min(words.find("esolution "), words.find("ecision "));
  if (at == std::string_view::npos)
    return {};
  const std::string_view number = words.substr(words.find(' ', at) + 1);
  const auto match = notation::match_number(number);
  return match && match->size == number.size() ? number : std::string_view{};
}

// "resolution 70/1 of 25 September 2015": the number, and behind it the date or nothing.
bool ends_with_citation(std::string_view words, std::string_view number) {
  const std::size_t at = words.rfind(number);
  if (at == std::string_view::npos || at == 0 || words[at - 1] != ' ')
    return false;
  const std::string_view noun = words.substr(0, at - 1);
  const std::string_view behind = words.substr(at + number.size());
  const bool cites = noun.ends_with("resolution") || noun.ends_with("decision");
  return cites && (behind.empty() || (behind.starts_with(" of ") && behind.size() < 24 && is_ascii_digit(behind.back()) &&
                    notation::read_date(behind.substr(4))));
}

void check(const NotingView& view, Reporter& reporter) {
  for (const notes::Call& call : view.set.calls) {
    if (call.note == model::none || !is_in_text(view, call))
      continue;
    const std::string_view number = number_of(view.set.notes[call.note]);
    if (!number.empty() && ends_with_citation(words_before(view, call), number))
      reporter.report(call.range, "The text gives the number itself: a resolution that is identified by it needs no note");
  }
}

} // namespace

extern constinit const Rule footnote_excess{
    .id = "footnote/excess",
    .title = "A note says more than the words before its call",
    .severity = Severity::hint,
    .why = "A resolution that the text identifies by its number needs no note. Reported where the note gives the "
           "number that stands directly before its call, and nothing else.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015, and the declaration annexed to it,[^1]

*Decides* to keep the lamps lit.

[^1]: Resolution 70/1.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015,[^1]

*Decides* to keep the lamps lit.

[^1]: Resolution 70/1.
)",
    .source = sources::footnotes,
    .evidence = "One of the 239 adopted texts of the test corpus does it, once.",
    .noting = check};

} // namespace unres::rules
