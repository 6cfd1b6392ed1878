#include "rules/nego/versions.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using nego::Version;

std::string form_of(std::uint32_t place) {
  std::string out{"alt"};
  if (place > 1)
    out.append(" ").append(std::to_string(place));
  return out;
}

// "alt", "alt 2": from the space before the word to the end of its number.
void check_alt(const workspace::Document& document, const Version& version, std::uint32_t place, Reporter& reporter) {
  const std::string_view typed = document.slice(version.label);
  std::size_t begin = version.word.begin - version.label.begin;
  std::size_t end = begin + version.word.size();
  while (begin > 0 && (typed[begin - 1] == ' ' || typed[begin - 1] == '*' || typed[begin - 1] == '_'))
    --begin;
  while (end < typed.size() && typed[end] != '.' && typed[end] != ':')
    ++end;
  std::string expected{" "};
  expected.append(form_of(place));
  if (typed.substr(begin, end - begin) == expected)
    return;
  const auto at = [&](std::size_t offset) { return version.label.begin + static_cast<text::Offset>(offset); };
  std::string label{typed.substr(0, begin)};
  label.append(expected);
  reporter.report(version.label, "The replacement is labelled “" + label + "”")
      .fix("Write “" + label + "”", FixKind::safe, {{{at(begin), at(end)}, expected}});
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const model::Scope& scope : document.model().scopes)
    for (const auto& [key, all] : nego::versions(document, scope)) {
      std::uint32_t place = 0;
      for (const Version& version : all)
        if (version.latin == 1)
          check_alt(document, version, ++place, reporter);
    }
}

} // namespace

extern constinit const Rule nego_alt_form{
    .id = "nego/alt-form",
    .title = "Replacements of a paragraph are labelled alt, alt 2, alt 3",
    .severity = Severity::hint,
    .reads = Reads::resolutions,
    .why = "In a compilation of proposals “OP3 alt” would replace paragraph 3, “OP3 alt 2” is the second such "
           "proposal, and “OP3 bis” would be added behind it. With one form and no gap everybody names the same "
           "proposal by the same label.",
    .good = R"(*The General Assembly*

OP1 *Requests* the keepers to report;

OP1 alt *Invites* the keepers to report;

OP1 alt 2 *Encourages* the keepers to report;

OP2 *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*

OP1 *Requests* the keepers to report;

OP1alt *Invites* the keepers to report;

OP1 alt 3 *Encourages* the keepers to report;

OP2 *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "A habit of working papers; adopted texts have no such labels.",
    .document = check};

} // namespace unres::rules
