#include "rules/nego/versions.h"
#include "rules/sources.h"

#include <algorithm>

namespace unres::rules {
namespace {

using nego::latin_words;
using nego::Version;

std::string number_of(const Version& version, std::size_t latin) {
  return std::to_string(version.number).append(" ").append(latin_words[latin]);
}

// How often the text has "4 ter", also with its Latin in italics.
std::size_t mentions(std::string_view text, const Version& version) {
  std::size_t count = 0;
  for (const std::string_view mark : {" ", " *", " _"}) {
    const std::string what = std::to_string(version.number).append(mark).append(latin_words[version.latin]);
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1))
      ++count;
  }
  return count;
}

// Renumbering is safe where the numbers rise as they stand and nothing in the text speaks of one.
FixKind kind_of_fix(std::string_view text, const std::vector<Version>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto same = std::count_if(all.begin(), all.end(), [&](const Version& v) { return v.latin == all[i].latin; });
    if ((i > 0 && all[i].latin < all[i - 1].latin) || mentions(text, all[i]) > static_cast<std::size_t>(same))
      return FixKind::suggested;
  }
  return FixKind::safe;
}

void check_versions(std::string_view text, const std::vector<Version>& all, Reporter& reporter) {
  if (all.size() + 2 > latin_words.size())
    return;
  std::vector<text::Edit> edits;
  std::size_t wrong = all.size();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].latin == i + 2)
      continue;
    wrong = std::min(wrong, i);
    edits.push_back({all[i].word, std::string{latin_words[i + 2]}});
  }
  if (wrong == all.size())
    return;
  const std::string expected = number_of(all[wrong], wrong + 2);
  reporter
      .report(all[wrong].label, "Paragraph " + number_of(all[wrong], all[wrong].latin) + " stands where " + expected + " is expected")
      .fix("Number the versions bis, ter, quater, …", kind_of_fix(text, all), std::move(edits));
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const model::Scope& scope : document.model().scopes)
    for (auto& [key, all] : nego::versions(document, scope)) {
      std::vector<Version> latin;
      std::copy_if(all.begin(), all.end(), std::back_inserter(latin), [](const Version& v) { return v.latin > 1; });
      check_versions(document.text(), latin, reporter);
    }
}

} // namespace

extern constinit const Rule nego_latin_order{
    .id = "nego/latin-order",
    .title = "Versions of a paragraph are numbered bis, ter, quater, without a gap",
    .severity = Severity::warning,
    .reads = Reads::resolutions,
    .why = "The first version keeps its number; then come bis, ter, quater, quinquies, sexies, septies, octies, "
           "novies (or nonies) and decies. A number left out makes readers look for a version that nobody has "
           "proposed. Each paragraph is reported once; replacements (“alt”) are numbered by themselves.",
    .good = R"(*The General Assembly*

1. *Requests* the keepers to report;

1 bis. *Invites* the keepers to report;

1 ter. *Encourages* the keepers to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*

1. *Requests* the keepers to report;

1 ter. *Invites* the keepers to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts have no such numbers.",
    .document = check};

} // namespace unres::rules
