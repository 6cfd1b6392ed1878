#include "notes/convert.h"
#include "rules/sources.h"

#include <array>
#include <string>
#include <vector>

namespace unres::rules {
namespace {

using model::LabelForm;

// Asterisks stand for notes of another kind, and are numbered apart.
bool is_numbered(LabelForm form) {
  return form == LabelForm::superscript || form == LabelForm::bracket_caret || form == LabelForm::bracket || form == LabelForm::slash;
}

std::string example_of(LabelForm form) {
  switch (form) {
  case LabelForm::superscript:
    return "¹";
  case LabelForm::bracket:
    return "[1]";
  case LabelForm::slash:
    return "/1";
  default:
    return "[^1]";
  }
}

struct Use {
  text::Range place;
  LabelForm form = LabelForm::none;
};

std::vector<Use> uses_of(const notes::NoteSet& set) {
  std::vector<Use> uses;
  for (const notes::Call& call : set.calls)
    if (call.note != model::none && is_numbered(call.form))
      uses.push_back({call.range, call.form});
  for (const notes::Note& note : set.notes)
    if (!note.calls.empty() && is_numbered(note.form))
      uses.push_back({note.label_range, note.form});
  return uses;
}

void check(const NotingView& view, Reporter& reporter) {
  const std::vector<Use> uses = uses_of(view.set);
  std::array<std::size_t, 16> count{};
  for (const Use& use : uses)
    ++count[static_cast<std::size_t>(use.form)];
  LabelForm most = LabelForm::none;
  for (const Use& use : uses)
    if (most == LabelForm::none || count[static_cast<std::size_t>(use.form)] > count[static_cast<std::size_t>(most)])
      most = use.form;
  std::vector<text::Range> others;
  for (const Use& use : uses)
    if (use.form != most)
      others.push_back(use.place);
  if (others.empty())
    return;
  const std::string form = example_of(most);
  auto finding = reporter.report(others.front(), "Most notes of this text are written " + form + ": write all in one way");
  for (std::size_t i = 1; i < others.size(); ++i)
    finding.related(others[i], "Is written in another way");
  if (most != LabelForm::superscript && most != LabelForm::bracket_caret)
    return;
  auto rewritten = notes::converted(view.document, view.set, most);
  if (rewritten && !rewritten->edits.empty())
    finding.fix("Write all notes as " + form, FixKind::suggested, std::move(rewritten->edits));
}

} // namespace

extern constinit const Rule markup_superscript{
    .id = "markup/superscript",
    .title = "The notes of a text are written in one way",
    .severity = Severity::hint,
    .why = "¹, [^1], [1] and /1 are four ways to write one thing. A text that mixes them has been put together from others; "
           "calls and notes take the way that most of them have. Notes called by asterisks are of another kind. Reported "
           "once a document.",
    .good = R"(*The General Assembly*,

*Recalling* the reports,[^1] and the guides,[^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127.

[^2]: A/77/128.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the reports,[^1] and the guides,²

*Decides* to keep the lamps lit.

[^1]: A/77/127.

[^2]: A/77/128.
)",
    .source = sources::footnote_indicators,
    .evidence = "Adopted texts of the test corpus: each has one way.",
    .noting = check};

} // namespace unres::rules
