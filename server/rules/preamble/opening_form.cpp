#include "support/characters.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// The word after `at` in a block, and nothing but a space between.
text::Range word_after(std::string_view block, text::Offset at) {
  text::Offset begin = at;
  while (begin < block.size() && (block[begin] == ' ' || block[begin] == '*'))
    ++begin;
  text::Offset end = begin;
  while (end < block.size() && is_ascii_letter(block[end]))
    ++end;
  return {begin, end};
}

void report(const workspace::Document& document, const Paragraph& p, text::Range words,
            const std::optional<text::Edit>& edit, Reporter& reporter) {
  const text::Range range = document.model().blocks[p.first].absolute(words);
  auto finding =
      reporter.report(range, "A preambular paragraph opens with a participle or an adjective" +
                                 (edit ? ": “" + edit->replacement + "”" : std::string{}));
  if (edit)
    finding.fix("Write “" + edit->replacement + "”", FixKind::suggested, {*edit});
}

// "We recall": the organ speaks of itself by its name alone.
bool check_we(const workspace::Document& document, const Paragraph& p, Reporter& reporter) {
  const model::Block& block = document.model().blocks[p.first];
  const text::Range we = block.facts->opening.first_word;
  const std::string_view text = document.slice(block.range());
  if (text::slice(text, we) != "We")
    return false;
  const text::Range verb = word_after(text, we.end);
  const auto forms = model::forms_of(text::slice(text, verb));
  if (!forms || model::form_of(text::slice(text, verb)) != model::VerbForm::base)
    return false;
  std::string participle = forms->participle;
  participle.front() = static_cast<char>(participle.front() - 'a' + 'A');
  const text::Range range{we.begin, verb.end};
  report(document, p, range, text::Edit{block.absolute(range), participle}, reporter);
  return true;
}

// "Review of the programme" is a noun and what it governs, so likely a heading.
bool reads_as_verb(std::string_view block, const model::Facts& facts) {
  if (facts.opening.form == model::VerbForm::finite)
    return true;
  return facts.opening.form == model::VerbForm::base && facts.end.mark == ',' &&
         text::slice(block, word_after(block, facts.opening.verb.end)) != "of";
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for_each(r, Role::preambular, [&](const Paragraph& p, Index) {
    const model::Block& block = r.blocks[p.first];
    const model::Facts& facts = *block.facts;
    const model::Opening& opening = facts.opening;
    // A lone word is being typed.
    if (opening.preambular != nullptr || !opening.capital || facts.words < 2 ||
        check_we(document, p, reporter))
      return;
    const std::string_view text = document.slice(block.range());
    if (!reads_as_verb(text, facts))
      return;
    std::optional<text::Edit> edit;
    if (const auto forms = model::forms_of(text::slice(text, opening.verb));
        forms && text::slice(text, word_after(text, opening.verb.end)) != "and")
      edit = verb_edit(document, p, forms->participle, model::Part::preamble);
    report(document, p, {opening.first_word.begin, opening.verb.end}, edit, reporter);
  });
}

} // namespace

extern constinit const Rule preamble_opening_form{
    .id = "preamble/opening-form",
    .title = "A preambular paragraph opens with a participle or an adjective",
    .severity = Severity::error,
    .why =
        "The preamble gives the reasons for what follows, so its paragraphs hang on the subject, "
        "“The General Assembly”: Recalling, Having considered, Convinced, Mindful. A verb such as "
        "“Recalls” belongs to the operative part. A participle that no adopted text uses is not "
        "reported here.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Mindful* of the need to act,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalls* its resolution 76/187 of 16 December 2021,

*Mindful* of the need to act,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: 1 preambular paragraph of 239 texts opens with a finite verb.",
    .document = check};

} // namespace unres::rules
