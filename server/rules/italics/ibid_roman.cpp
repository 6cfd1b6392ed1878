#include "rules/italics/emphasis.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

// The run without its marks, and what of it goes on behind Ibid.
void check_run(const NotingView& view, text::Range run, Reporter& reporter) {
  const std::string_view typed = view.document.slice({run.begin + 1, run.end - 1});
  std::size_t size = 4;
  size += typed.substr(size).starts_with(".");
  const text::Range ibid{run.begin + 1, run.begin + 1 + static_cast<text::Offset>(size)};
  auto finding = reporter.report(ibid, "“Ibid.” is not in italics");
  const std::string_view rest = typed.substr(size);
  std::size_t word = rest.find_first_not_of(", \t\r\n");
  while (word != std::string_view::npos && rest.substr(word).starts_with("\xC2\xA0"))
    word += 2;
  if (word == std::string_view::npos) {
    finding.fix("Set it in roman type", FixKind::safe, {{{run.begin, run.begin + 1}, ""}, {{run.end - 1, run.end}, ""}});
    return;
  }
  const text::Offset begin = ibid.end + static_cast<text::Offset>(word);
  finding.fix("Set it in roman type", FixKind::safe, {{{run.begin, run.begin + 1}, ""}, {{begin, begin}, std::string{view.document.slice({run.begin, run.begin + 1})}}});
}

void check(const NotingView& view, Reporter& reporter) {
  for (const notes::Note& note : view.set.notes)
    for (const text::Range run : emphases(view, note)) {
      const std::string_view typed = view.document.slice({run.begin + 1, run.end - 1});
      if (lower(typed.substr(0, 4)) == "ibid" && ends_word(typed, 4))
        check_run(view, run, reporter);
    }
}

} // namespace

extern constinit const Rule italics_ibid_roman{
    .id = "italics/ibid-roman",
    .title = "Ibid. is not in italics",
    .severity = Severity::warning,
    .why = "“Ibid.” is set in roman type; what it stands for may be in italics, as the title of Official "
           "Records after it is.",
    .good = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.

[^2]: Ibid., vol. 1577, No. 27531.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.

[^2]: *Ibid.*, vol. 1577, No. 27531.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: 2,860 of 2,860 in roman type.",
    .noting = check};

} // namespace unres::rules
