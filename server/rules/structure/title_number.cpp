#include "support/characters.h"
#include "rules/sources.h"
#include "rules/structure/masthead.h"

namespace unres::rules {
namespace {

using namespace structure;

bool is_set_apart(const workspace::Document& document, const Field& title) {
  const std::string_view typed = document.slice(title.range);
  return typed.starts_with("#") || typed.starts_with("*") || typed.starts_with("_");
}

// "Resolution 79/12: Title" becomes "79/12. Title".
void check_number(const workspace::Document& document, const Field& title,
                  const std::string& number, Reporter& reporter) {
  const auto place = find_in(document, title, number);
  if (!place)
    return;
  const text::Range whole = inside(document, title);
  std::string_view after = document.slice({place->end, whole.end});
  if (place->begin == whole.begin && after.starts_with("."))
    return;
  text::Offset end = place->end;
  while (!after.empty() && (after.front() == ':' || after.front() == '.' || after.front() == ' ')) {
    after.remove_prefix(1);
    ++end;
  }
  // "Resolution 79/12" alone: its title is still to be typed, or stands in the next line.
  if (after.empty())
    return;
  const text::Range range{whole.begin, end};
  const std::string expected = number + ". ";
  reporter.report(range, "A title begins with its number and a full stop: " + number + ".")
      .fix("Write “" + number + ".”", FixKind::safe, {{range, expected}});
}

void check_stop(const workspace::Document& document, const Field& title, Reporter& reporter) {
  const text::Range whole = inside(document, title);
  const std::string_view typed = document.slice(whole);
  // The full stop of the number, and of an abbreviation or an initial, stays.
  const std::size_t space = typed.find_last_of(" \n");
  if (!typed.ends_with(".") || space == std::string_view::npos || typed.size() - space < 6)
    return;
  const text::Range stop{whole.end - 1, whole.end};
  reporter.report(stop, "A title has no full stop at its end")
      .fix("Remove the full stop", FixKind::safe, {{stop, ""}});
}

void check_heading(const workspace::Document& document, const Field& title, Reporter& reporter) {
  if (is_set_apart(document, title))
    return;
  const std::string mark{strong_mark(document)};
  if (mark.empty()) // Nothing is emphasised here: plain text.
    return;
  // A hint where the catalogue has a warning: the seed has its title in roman, and it is a matter
  // of the rendering more than of the text.
  reporter.report(title.range, "The title is set as a heading, in bold")
      .at_most(Severity::hint)
      .fix("Set it in bold", FixKind::suggested,
           {{{title.range.begin, title.range.begin}, mark},
            {{title.range.end, title.range.end}, mark}});
}

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    const Field* title = unit.masthead.find(MastheadLine::title);
    if (title == nullptr)
      return;
    const std::string number = unit.masthead.title_number();
    if (!number.empty())
      check_number(document, *title, number, reporter);
    check_stop(document, *title, reporter);
    check_heading(document, *title, reporter);
  });
}

} // namespace

extern constinit const Rule structure_title_number{
    .id = "structure/title-number",
    .title = "The title line is the number, a full stop and the title, set as a heading",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .reads = Reads::resolutions,
    .in_mun = false,
    .why = "“79/362. Lighthouses”: no word before the number, no colon behind it, no full stop "
           "after the "
           "title, and the whole in bold. A title in roman is a hint, and only in a text that uses "
           "emphasis at all.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses of historical value**
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**Resolution 79/362: Lighthouses of historical value.**
)",
    .source = sources::resolutions_identification,
    .evidence =
        "Adopted texts: General Assembly 1,917 of 1,932, Economic and Social Council 147 of 147, "
        "Human Rights Council 188 of 188.",
    .document = check};

} // namespace unres::rules
