#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

// Behind "also" and "in that regard", which may stand before "of".
std::size_t behind_aside(const Prose& prose, std::size_t i) {
  if (prose.goes_on(i) && prose.is_one_of(i, {"also", "further"}))
    return i + 1;
  return prose.has(i, {"in", "this", "regard"}) || prose.has(i, {"in", "that", "regard"}) ? i + 3 : i;
}

// Behind "takes note": Also and Further, and how it is taken note of ("with great appreciation").
std::size_t behind_phrase(const Prose& prose, std::size_t i) {
  while (prose.goes_on(i) && prose.is_one_of(i, {"also", "further", "once", "again"}))
    ++i;
  if (!prose.goes_on(i) || !prose.is(i, "with"))
    return i;
  for (std::size_t noun = i + 1; noun < i + 5 && prose.goes_on(noun); ++noun)
    if (prose.is_one_of(noun, {"appreciation", "concern", "interest", "satisfaction", "regret", "gratitude"}))
      return behind_aside(prose, noun + 1);
  return prose.size();
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.text.find(" note") == std::string_view::npos)
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 0; i + 2 < prose.size(); ++i) {
    const bool takes = prose.is_one_of(i, {"takes", "taking"});
    if (!takes || !prose.is(i + 1, "note") || !prose.goes_on(i + 1) || prose.is_quoted(i))
      continue;
    const std::size_t object = behind_phrase(prose, i + 2);
    if (!begins_noun(prose, object))
      continue;
    const std::string phrase{prose.read(i, object - 1)};
    reporter.report(prose.place(i, object - 1), "“of” is missing: “" + phrase + " of”")
        .fix("Write “" + phrase + " of”", FixKind::safe, {{prose.before(object), "of "}});
  }
}

} // namespace

extern constinit const Rule wording_take_note_of{
    .id = "wording/take-note-of",
    .title = "“Takes note” and “Taking note” are followed by “of”",
    .severity = Severity::error,
    .why = "One takes note of a report, also with appreciation; “takes note that …” is right as well.",
    .good = R"(*The General Assembly*,

*Taking note with appreciation* of the report,

*Takes note* of the report.
)",
    .bad = R"(*The General Assembly*,

*Taking note with appreciation* the report,

*Takes note* the report.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Openings of the General Assembly: 1,808 of 1,809.",
    .block = check};

} // namespace unres::rules
