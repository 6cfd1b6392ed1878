#include "rules/sequence/report.h"

#include "notation/ordinals.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::rules::sequence {
namespace {

std::string quoted(std::string_view words) { return "“" + std::string{words} + "”"; }

// "The second “Requests” in a row"
std::string place_of(const workspace::Document& document, const Step& step) {
  return "The " + notation::words_of_ordinal(static_cast<int>(std::min<std::size_t>(step.n, 199))) + " " +
         quoted(written(document, step.opening, SequenceWord::none)) + " in a row" +
         (step.addressed ? " to one addressee" : "");
}

std::string message_for(const workspace::Document& document, const Step& step) {
  const Opening& opening = step.opening;
  const std::string due = quoted(written(document, opening, step.due));
  const auto word = [&](SequenceWord which) {
    return quoted(opening.part == model::Part::operative ? std::string{name_of(which)} : lower(name_of(which)));
  };
  switch (step.fault) {
  case Fault::missing:
    return place_of(document, step) + " takes " + word(step.due) + ": " + due;
  case Fault::wrong:
    return place_of(document, step) + " takes " + word(step.due) + ", not " + word(opening.word) + ": " + due;
  case Fault::surplus:
    return place_of(document, step) + " begins the round anew, without " + word(opening.word) + ": " + due;
  case Fault::unneeded:
    return step.readdressed
               ? "Another addressee than in the paragraph before takes the bare verb: " + due
               : "No paragraph right before opens with " + due + ", so that " + word(opening.word) + " goes";
  case Fault::misplaced:
    return opening.part == model::Part::operative ? "In an operative paragraph " + word(opening.word) + " comes first: " + due
                                                  : "In the preamble " + word(opening.word) + " follows the phrase: " + due;
  case Fault::none:
    break;
  }
  return {};
}

// Who is addressed is read from the words, and the drafter may have a look first.
FixKind kind_of(const Run& run) {
  const bool addressed = run.size() > 1 && std::any_of(run.begin(), run.end(), [](const Step& step) { return step.addressed; });
  return addressed ? FixKind::suggested : FixKind::safe;
}

} // namespace

void report_runs(const workspace::Document& document, const std::vector<Run>& faulty, Reporter& reporter,
                 bool (*belongs)(const Step&)) {
  for (const Run& run : faulty) {
    const auto is_faulty = [](const Step& step) { return step.fault != Fault::none; };
    const auto first = std::find_if(run.begin(), run.end(), is_faulty);
    if (!belongs(*first))
      continue;
    const std::string due = written(document, first->opening, first->due);
    const bool alone = std::count_if(run.begin(), run.end(), is_faulty) == 1;
    auto finding = reporter.report(first->opening.words, message_for(document, *first));
    finding.fix(alone ? "Write " + quoted(due) : "Write " + quoted(due) + ", and set right what follows", kind_of(run),
                mended(document, run));
    if (first != run.begin() && first->fault != Fault::misplaced)
      finding.related(std::prev(first)->opening.words, "The paragraph before");
    for (auto step = std::next(first); step != run.end(); ++step)
      if (is_faulty(*step))
        finding.related(step->opening.words, "Here it is " + quoted(written(document, step->opening, step->due)));
  }
}

} // namespace unres::rules::sequence
