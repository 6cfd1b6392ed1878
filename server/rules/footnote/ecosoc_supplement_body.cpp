#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>
#include <string>

namespace unres::rules {
namespace {

struct Commission {
  std::string_view name;
  int supplement;
};
constexpr std::array commissions{
    Commission{"Commission on Human Rights", 3},
    Commission{"Statistical Commission", 4},
    Commission{"Commission on Population and Development", 5},
    Commission{"Commission for Social Development", 6},
    Commission{"Commission on the Status of Women", 7},
    Commission{"Commission on Narcotic Drugs", 8},
    Commission{"Commission on Crime Prevention and Criminal Justice", 10},
    Commission{"Commission on Science and Technology for Development", 11},
    Commission{"Committee for Development Policy", 13},
    Commission{"Committee of Experts on Public Administration", 24},
};

const Commission* with_supplement(int number) {
  const auto found = std::find_if(commissions.begin(), commissions.end(),
                                  [&](const Commission& each) { return each.supplement == number; });
  return found == commissions.end() ? nullptr : &*found;
}

// The only commission that the words name; null for none or several.
const Commission* named_in(std::string_view words) {
  const Commission* found = nullptr;
  for (const Commission& each : commissions) {
    if (words.find(each.name) == std::string_view::npos)
      continue;
    if (found != nullptr)
      return nullptr;
    found = &each;
  }
  return found;
}

void check(const NotingView& view, Reporter& reporter) {
  const model::Resolution& r = view.document.model();
  for (const notes::Call& call : view.set.calls) {
    if (call.note == model::none || call.in_note)
      continue;
    const notes::Note& note = view.set.notes[call.note];
    if (note.sources.size() != 1 || note.sources.front().organ != notes::Organ::ecosoc ||
        !note.sources.front().supplement)
      continue;
    const notes::Supplement& supplement = *note.sources.front().supplement;
    // Of the whole block: a commission named behind the call may be the one that is meant.
    const Commission* cited = with_supplement(supplement.number);
    const Commission* named = named_in(view.document.slice(r.blocks[call.block].range()));
    if (cited == nullptr || named == nullptr || cited == named)
      continue;
    const std::string number = std::to_string(supplement.number);
    reporter
        .report(view.place(note, supplement.number_begin, supplement.number_begin + number.size()),
                "Supplement No. " + number + " is of the " + std::string{cited->name} + ", and the text names the " +
                    std::string{named->name} + ", whose is No. " + std::to_string(named->supplement))
        .related(call.range, "The call of note " + note.label);
  }
}

} // namespace

extern constinit const Rule footnote_ecosoc_supplement_body{
    .id = "footnote/ecosoc-supplement-body",
    .title = "The number of a supplement of the Council is that of its commission",
    .severity = Severity::warning,
    .why = "Each commission of the Economic and Social Council reports in a supplement with a number of its "
           "own: the Commission on Narcotic Drugs in No. 8, the Commission on Crime Prevention and Criminal "
           "Justice in No. 10. Looked at where the words before the call name one such commission and no "
           "other, and the note cites the supplement of another.",
    .good = R"(*The General Assembly*,

*Recalling* the decision of the Commission on Narcotic Drugs,[^1]

*Decides* to keep the lamps lit.

[^1]: *Official Records of the Economic and Social Council, 2016, Supplement No. 8* (E/2016/28).
)",
    .bad = R"(*The General Assembly*,

*Recalling* the decision of the Commission on Narcotic Drugs,[^1]

*Decides* to keep the lamps lit.

[^1]: *Official Records of the Economic and Social Council, 2016, Supplement No. 10* (E/2016/30).
)",
    .source = sources::footnotes,
    .evidence = "None in the 239 adopted texts of the test corpus is reported.",
    .noting = check};

} // namespace unres::rules
