#include "rules/inline_text.h"
#include "rules/sources.h"

#include <array>

namespace unres::rules {
namespace {

struct ShortName {
  std::string_view typed;
  std::string_view full;
};
constexpr std::array short_names{
    ShortName{"UNCAC", "United Nations Convention against Corruption"},
    ShortName{"UNTOC", "United Nations Convention against Transnational Organized Crime"},
    ShortName{"UNFCCC", "United Nations Framework Convention on Climate Change"},
    ShortName{"UNCCD", "United Nations Convention to Combat Desertification"},
    ShortName{"UNCLOS", "United Nations Convention on the Law of the Sea"},
    ShortName{"CEDAW", "Convention on the Elimination of All Forms of Discrimination against Women"},
    ShortName{"ICERD", "International Convention on the Elimination of All Forms of Racial Discrimination"},
    ShortName{"ICCPR", "International Covenant on Civil and Political Rights"},
    ShortName{"ICESCR", "International Covenant on Economic, Social and Cultural Rights"},
    ShortName{"UNCRC", "Convention on the Rights of the Child"},
    ShortName{"CRPD", "Convention on the Rights of Persons with Disabilities"},
    ShortName{"UDHR", "Universal Declaration of Human Rights"},
    ShortName{"CITES", "Convention on International Trade in Endangered Species of Wild Fauna and Flora"},
};

// A short name stands by itself: not in a symbol, and not in parentheses after the full name.
bool stands_alone(std::string_view text, std::size_t at, std::size_t size) {
  const bool begins = at == 0 || (!is_word_byte(text[at - 1]) && text[at - 1] != '/' && text[at - 1] != '(');
  return begins && ends_word(text, at + size) && at + size < text.size() && !has_at(text, at + size, "/");
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for (const ShortName& name : short_names) {
    const std::size_t at = block.text.find(name.typed, block.facts.content.begin);
    const auto begin = static_cast<text::Offset>(at);
    if (at == std::string_view::npos || !stands_alone(block.text, at, name.typed.size()) || is_set_apart(block.facts, begin))
      continue;
    const text::Range range{begin, static_cast<text::Offset>(at + name.typed.size())};
    reporter.report(range, "Name the instrument in full at first mention: " + std::string{name.full})
        .fix("Write the name in full", FixKind::suggested, {{range, std::string{name.full}}});
  }
}

} // namespace

extern constinit const Rule citation_instrument_name{
    .id = "citation/instrument-name",
    .title = "Conventions are named in full",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "A convention, covenant or declaration is named in full at first mention, with a note, and is “the "
           "Convention” afterwards where no other is meant. Letters such as UNCAC are for notes and tables.",
    .good = R"(*The General Assembly*,

*Recalling* the United Nations Convention against Corruption,[^1]

*Decides* to act on the Convention.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the provisions of UNCAC on lighthouses,[^1]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.
)",
    .source = sources::resolutions_drafting,
    .evidence = "No adopted text of the General Assembly, the Economic and Social Council or the Human Rights Council "
                "in the test corpus uses one in a paragraph.",
    .block = check};

} // namespace unres::rules
