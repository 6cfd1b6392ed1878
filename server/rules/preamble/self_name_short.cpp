#include "rules/inline_text.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

struct Acronym {
  std::string_view typed;
  std::string_view wanted;
};
constexpr Acronym acronyms[]{
    {"the UNGA", "the General Assembly"}, {"the GA", "the General Assembly"},
    {"the UNHRC", "the Human Rights Council"}, {"the HRC", "the Human Rights Council"},
    {"the UNSC", "the Security Council"}, {"the SC", "the Security Council"},
    {"the ECOSOC", "the Economic and Social Council"}, {"the UNSG", "the Secretary-General"},
    {"the SG", "the Secretary-General"},
    {"the OHCHR", "the Office of the United Nations High Commissioner for Human Rights"}};

// "the GA resolution 76/1" is a citation, which citation/organ-named reads.
bool cites(std::string_view text, std::size_t end) {
  const std::string_view rest = text.substr(end);
  return rest.starts_with(" resolution") || rest.starts_with(" decision") || rest.starts_with("-") || rest.starts_with("/");
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  const std::string_view text = block.text;
  for (std::size_t at = text.find("the "); at != std::string_view::npos; at = text.find("the ", at + 4)) {
    if (at + 5 >= text.size() || !is_ascii_upper(text[at + 4]) || !is_ascii_upper(text[at + 5]) ||
        (at > 0 && is_word_byte(text[at - 1])))
      continue;
    for (const Acronym& acronym : acronyms) {
      const std::size_t end = at + acronym.typed.size();
      const auto begin = static_cast<text::Offset>(at);
      if (!has_at(text, at, acronym.typed) || !ends_word(text, end) || cites(text, end) || is_set_apart(block.facts, begin))
        continue;
      const std::string wanted{acronym.wanted};
      const text::Range range{begin, static_cast<text::Offset>(end)};
      reporter.report(range, "Write “" + wanted + "”").fix("Write “" + wanted + "”", FixKind::suggested, {{range, wanted}});
    }
  }
}

} // namespace

extern constinit const Rule preamble_self_name_short{
    .id = "preamble/self-name-short",
    .title = "An organ is shortened to a word, not to letters",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "Once a paragraph has named it in full, the General Assembly is “the Assembly”, a council “the "
           "Council”, a commission “the Commission”. Letters such as GA and ECOSOC belong to talk and to working "
           "papers.",
    .good = R"(*The General Assembly*

*Recalls* that the General Assembly met, and that the Assembly adopted the guide.
)",
    .bad = R"(*The General Assembly*

*Recalls* that the General Assembly met, and that the GA adopted the guide.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the General Assembly, the Economic and Social Council and the Human Rights Council in "
                "the test corpus: none has such letters for an organ.",
    .block = check};

} // namespace unres::rules
