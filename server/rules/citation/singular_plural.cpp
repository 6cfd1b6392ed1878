#include "rules/citation/lists.h"
#include "rules/sources.h"

#include "support/characters.h"

namespace unres::rules {
namespace {

using namespace citation;

bool is_one(std::span<const Cited> list) {
  const notation::Parts parts = list.front().number().parts;
  return list.size() == 1 && (parts & (parts - 1)) == 0;
}

// The numbers that follow each other without other words between.
std::size_t joined(std::span<const Cited> list) {
  std::size_t count = 1;
  while (count < list.size() && list[count].item->joint != model::Joint::words &&
         list[count].number().form != notation::NumberForm::bare)
    ++count;
  return count;
}

// A number that the reader of citations has not taken may go on with the list, and so may words.
bool may_go_on(const CitingView& view, const Cited& cited) {
  const std::string_view text = view.document.text();
  std::size_t at = cited.item->date ? date_place(view, cited).end : after_number(view, cited);
  for (const std::string_view joint : {" and", " or", " &", ",", "/", "&", "-", "–", "("})
    if (text.substr(at).starts_with(joint))
      return true;
  for (; at + 2 < text.size() && text[at] != ';' && text[at] != '\n'; ++at)
    if (is_ascii_digit(text[at]) && (text[at + 1] == '/' || text.substr(at + 1).starts_with(" (")))
      return true;
  return false;
}

void report(const CitingView& view, const Cited& cited, bool plural, Reporter& reporter) {
  const text::Range head = absolute(view, cited, cited.list->head);
  const std::string word = cited.list->kind == notation::TextKind::decision ? "decision" : "resolution";
  const std::string wanted = plural ? word + "s" : word;
  auto finding = reporter.report(head, "Write “" + wanted + "”: " + (plural ? "several numbers follow" : "one number follows"));
  const text::Range s{plural ? head.end : head.end - 1, head.end};
  if (!head.empty() && (plural || view.document.slice(s) == "s"))
    finding.fix("Write “" + wanted + "”", plural ? FixKind::safe : FixKind::suggested, {{s, plural ? "s" : ""}});
}

void check(const CitingView& view, Reporter& reporter) {
  for_each_list(view, [&](std::span<const Cited> list) {
    const Cited& first = list.front();
    if (first.number().form == notation::NumberForm::bare)
      return;
    if (!first.list->plural && joined(list) > 1)
      report(view, first, true, reporter);
    else if (first.list->plural && is_one(list) && !is_open(view, first) && !may_go_on(view, first))
      report(view, first, false, reporter);
  });
}

} // namespace

extern constinit const Rule citation_singular_plural{
    .id = "citation/singular-plural",
    .title = "One number is a resolution, several are resolutions",
    .severity = Severity::warning,
    .why = "“Resolutions” stands before several numbers, “resolution” before one. A list whose end is open, with "
           "words between the numbers or with the last number just typed, is let be.",
    .good = R"(*The General Assembly*,

*Recalling* its resolutions 60/1 of 16 September 2005 and 67/1 of 24 September 2012,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 60/1 of 16 September 2005 and 67/1 of 24 September 2012,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "Seven slips in 239 adopted texts.",
    .citing = check};

} // namespace unres::rules
