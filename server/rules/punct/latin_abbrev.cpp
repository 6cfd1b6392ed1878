#include "rules/punct/marks.h"
#include "rules/sources.h"

#include <array>
#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;

struct Latin {
  std::string_view typed;
  std::string_view english; ///< What may stand in its place as it is; empty where the sentence must change.
};
constexpr std::array<Latin, 6> abbreviations{
    {{"e.g.", "for example"}, {"eg.", "for example"}, {"i.e.", "that is"}, {"ie.", "that is"}, {"etc.", ""}, {"viz.", "namely"}}};

void check_one(const BlockView& block, const Latin& latin, Reporter& reporter) {
  for_each_place(block, latin.typed, [&](Offset at) {
    const auto end = static_cast<Offset>(at + latin.typed.size());
    const std::string_view text = block.text;
    const char before = at > 0 ? text[at - 1] : ' ';
    if (is_word_byte(before) || before == '.' || before == '-' || (end < text.size() && is_word_byte(text[end])) ||
        language::Quiet{block, reporter.options()}.is_left_alone({at, end}) || is_being_typed(block, end))
      return;
    if (latin.english.empty()) {
      reporter.report({at, end}, "No “etc.”: name the things that are meant, or begin the list with “such as”");
      return;
    }
    std::string written = "Write “";
    written.append(latin.english).append("”");
    reporter.report({at, end}, written).fix(written, FixKind::suggested, {{{at, end}, std::string{latin.english}}});
  });
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_running_text(block))
    return;
  for (const Latin& latin : abbreviations)
    check_one(block, latin, reporter);
}

} // namespace

extern constinit const Rule punct_latin_abbrev{
    .id = "punct/latin-abbrev",
    .title = "No e.g., i.e. or etc. in the text",
    .severity = Severity::warning,
    .why = "A resolution says “for example”, “such as” or “that is”, and a list that ends in “etc.” leaves open what was "
           "decided. Notes, quotations and titles are left alone.",
    .good = R"(*The General Assembly*,

*Recalling* lights such as lamps and beacons,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* lights, e.g. lamps, beacons, etc., and their keepers,

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "The General Assembly, the Economic and Social Council and the Human Rights Council: none in 2,267 texts.",
    .block = check};

} // namespace unres::rules
