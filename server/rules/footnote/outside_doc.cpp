#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

// "WHA58.3", "See WHA58.3": the letters of an organ, its session and a number.
bool is_bare(std::string_view words) {
  if (!words.starts_with("WHA") && !words.starts_with("MSC.") && !words.starts_with("MEPC."))
    return false;
  const std::string_view number = words.substr(words.find_first_of("0123456789.") == std::string_view::npos
                                                   ? words.size()
                                                   : words.find_first_of("0123456789"));
  return !number.empty() && number.find('/') >= number.find_first_of(" ,;");
}

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    if (is_complete(note) && source.begin == 0 && is_bare(note.words().substr(source.name)))
      reporter.report(view.place(note, source.name, source.end), "Name the agency in full and its document");
  });
}

} // namespace

extern constinit const Rule footnote_outside_doc{
    .id = "footnote/outside-doc",
    .title = "The paper of an agency is cited with the agency and the word “document”",
    .severity = Severity::hint,
    .why = "Outside the United Nations a number such as WHA58.3 says nothing of where it is found. Notes "
           "name the agency in full and its document: “World Health Organization, document WHA58/2005/REC/1, "
           "resolution 58.3”.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: World Health Organization, document WHA58/2005/REC/1, resolution 58.3.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: WHA58.3.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts have the word “document” in 640 such notes.",
    .noting = check};

} // namespace unres::rules
