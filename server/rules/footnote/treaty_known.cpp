#include "model/reading.h"
#include "notation/treaty_series.h"
#include "rules/citation/evidence.h"
#include "rules/sources.h"

#include <algorithm>

namespace unres::rules {
namespace {

using citation::Instrument;
using notation::TreatyMatch;

/// What the index knows of the registration numbers of a note.
struct Known {
  std::vector<int> volumes; ///< Of all treaties under these numbers, sorted.
  const Instrument* best = nullptr;
};

Known known_of(const index::Index& index, const std::vector<int>& registrations) {
  Known out;
  for (const int registration : registrations)
    for (const Instrument& row : index.find_treaty(registration)) {
      out.volumes.insert(out.volumes.end(), row.volumes.begin(), row.volumes.end());
      if (out.best == nullptr || row.evidence > out.best->evidence)
        out.best = &row;
    }
  std::sort(out.volumes.begin(), out.volumes.end());
  out.volumes.erase(std::unique(out.volumes.begin(), out.volumes.end()), out.volumes.end());
  return out;
}

// The words of a note, and where it begins.
struct Words {
  model::Reading reading;
  text::Offset begin = 0;

  [[nodiscard]] text::Range place(std::size_t from, std::size_t to) const { return reading.place(from, to).shifted(begin); }
};

void check_place(const CitingView& view, const TreatyMatch& match, const Words& words, std::size_t at, Reporter& reporter) {
  const Known known = known_of(view.index, match.place.registrations);
  const auto& volumes = match.place.volumes;
  const bool agrees = std::all_of(volumes.begin(), volumes.end(), [&](int volume) {
    return std::binary_search(known.volumes.begin(), known.volumes.end(), volume);
  });
  if (known.volumes.empty() || agrees)
    return;
  const text::Range place = words.place(at + match.volumes_begin, at + match.volumes_end);
  const std::string right = notation::written_list(known.volumes);
  const bool one_number = match.place.registrations.size() == 1;
  auto finding = reporter.report(
      place, (one_number ? "No. " : "Nos. ") + notation::written_list(match.place.registrations) +
                 (one_number ? " is" : " are") + " in " + (known.volumes.size() == 1 ? "vol. " : "vols. ") +
                 right + " of the Treaty Series (" + citation::evidence_of(*known.best) + ")");
  finding.at_most(citation::weight_of(*known.best));
  if (volumes.size() == 1 && known.volumes.size() == 1)
    finding.fix("Write vol. " + right, FixKind::suggested, {{place, right}});
}

void check(const CitingView& view, Reporter& reporter) {
  for (const model::Block& block : view.document.model().blocks) {
    if (!block.is_note())
      continue;
    const std::string_view typed = view.document.slice(block.range());
    // The name may be set in any emphasis, and Ibid. stands for it.
    if (typed.find("Series") == std::string_view::npos && typed.find("bid.") == std::string_view::npos)
      continue;
    Words words{{}, block.begin};
    words.reading.add(typed, *block.facts);
    const std::string_view text = words.reading.text();
    for (std::size_t at = text.find("vol"); at != std::string_view::npos; at = text.find("vol", at + 3))
      // A number that ends the note may still be typed.
      if (const auto match = notation::match_treaty_place(text.substr(at)); match && at + match->size < text.size())
        check_place(view, *match, words, at, reporter);
  }
}

} // namespace

extern constinit const Rule footnote_treaty_known{
    .id = "footnote/treaty-known",
    .title = "A treaty is cited from the volume of the Treaty Series that has it",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Each treaty has a registration number, and the volumes that print it are known. A convention "
           "and its protocols may share a number and stand in several volumes; any of them will do. A "
           "number that is not in the index is not judged, and a volume that nobody has verified is a hint.",
    .good = R"(*The General Assembly*,

*Recalling* the United Nations Convention against Corruption,[^1]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the United Nations Convention against Corruption,[^1]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2394, No. 42146.
)",
    .source = sources::footnotes,
    .evidence = "145 of 174 treaties were verified in notes of General Assembly documents.",
    .citing = check};

} // namespace unres::rules
