// One fault at a time in the notes of adopted texts, and whether it is found on the line where it stands.
#include "rules/runner.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <map>
#include <set>
#include <sstream>

namespace unres::rules {
namespace {

using model::Index;
using notes::Call;
using notes::Note;
using text::Edit;
using text::Offset;
using text::Range;

/// A fault to plant: edits, the places on whose line it is found, in the text before them, and whether what
/// the text says can show it.
struct Fault {
  std::vector<Edit> edits;
  std::vector<Offset> places;
  bool knowable = true;
};
using Faults = std::vector<Fault>;

std::string_view typed(const Analysis& text, Range range) { return text.document().slice(range); }

bool is_plain(const Analysis& text, const Note& note) {
  return note.calls.size() == 1 && !text.notes().calls[note.calls.front()].in_note;
}
Offset call_of(const Analysis& text, const Note& note) { return text.notes().calls[note.calls.front()].range.begin; }

Faults note_removed(const Analysis& text) {
  Faults out;
  for (const Note& note : text.notes().notes)
    if (is_plain(text, note))
      out.push_back({{{{note.label_range.begin, note.whole().end}, ""}}, {call_of(text, note)}});
  return out;
}

Faults call_removed(const Analysis& text) {
  Faults out;
  for (const Note& note : text.notes().notes)
    if (is_plain(text, note))
      out.push_back({{{text.notes().calls[note.calls.front()].range, ""}}, {note.label_range.begin}});
  return out;
}

Faults calls_swapped(const Analysis& text) {
  Faults out;
  const auto& calls = text.notes().calls;
  for (Index i = 1; i < calls.size(); ++i)
    if (!calls[i].in_note)
      out.push_back({{{calls[i - 1].range, std::string{typed(text, calls[i].range)}},
                      {calls[i].range, std::string{typed(text, calls[i - 1].range)}}},
                     {calls[i - 1].range.begin, calls[i].range.begin}});
  return out;
}

Faults call_duplicated(const Analysis& text) {
  Faults out;
  const auto& calls = text.notes().calls;
  for (Index i = 1; i < calls.size(); ++i)
    if (!calls[i].in_note)
      out.push_back({{{{calls[i].range.end, calls[i].range.end}, "," + std::string{typed(text, calls[i - 1].range)}}},
                     {calls[i].range.begin}});
  return out;
}

// What follows Ibid. tells which sources it cannot be a place of.
Faults ibid_after_another(const Analysis& text) {
  Faults out;
  const auto& all = text.notes().notes;
  for (Index i = 1; i < all.size(); ++i) {
    if (!notes::is_ibid(all[i]))
      continue;
    const std::string_view words = all[i].words();
    const bool series = words.find(", vol") != std::string_view::npos && words.find(", No") != std::string_view::npos;
    const bool records = all[i].sources.front().supplement.has_value();
    const bool chapter = words.starts_with("Ibid., chap") || words.starts_with("Ibid., sect");
    const std::string other = chapter ? "United Nations, *Treaty Series*, vol. 2349, No. 42146." : "A/77/127.";
    out.push_back({{{all[i - 1].whole(), other}}, {all[i].label_range.begin}, series || records || chapter});
  }
  return out;
}

Faults supplement_changed(const Analysis& text) {
  Faults out;
  for (const Note& note : text.notes().notes)
    for (const notes::Source& source : note.sources) {
      if (!source.supplement)
        continue;
      const notes::Supplement& supplement = *source.supplement;
      const std::string number = std::to_string(supplement.number);
      const Range place = notes::place_of(text.document(), note, supplement.number_begin,
                                          supplement.number_begin + number.size());
      const bool has_symbol = supplement.symbol_end > supplement.symbol_begin;
      const bool dated = supplement.year > 0 || supplement.session > 30 || source.kind == notes::SourceKind::ibid;
      out.push_back({{{place, std::to_string(supplement.number + 1)}}, {note.label_range.begin}, has_symbol && dated});
    }
  return out;
}

Faults ibid_italic(const Analysis& text) {
  Faults out;
  for (const Note& note : text.notes().notes) {
    const std::string_view body = typed(text, note.whole());
    if (notes::is_ibid(note) && body.starts_with("Ibid."))
      out.push_back({{{{note.whole().begin, note.whole().begin + 5}, "*Ibid.*"}}, {note.label_range.begin}});
  }
  return out;
}

struct Tally {
  std::size_t planted = 0;
  std::size_t found = 0;
  std::size_t unknowable = 0;
};

// Where a place has moved to by the edits.
Offset moved(Offset place, const std::vector<Edit>& edits) {
  std::int64_t by = 0;
  for (const Edit& edit : edits)
    if (edit.range.end <= place)
      by += static_cast<std::int64_t>(edit.replacement.size()) - static_cast<std::int64_t>(edit.range.size());
  return static_cast<Offset>(place + by);
}

bool is_found(const Analysis& clean, const Fault& fault) {
  const auto edited = text::applied(clean.document().text(), fault.edits);
  REQUIRE(edited.has_value());
  const auto planted = Analysis::run(workspace::Document::open(clean.document().name(), *edited), {}, index::Index::standard());
  const auto key = [](const Finding& finding) { return std::pair{finding.rule->id, finding.message}; };
  std::multiset<std::pair<std::string_view, std::string>> before;
  for (const Finding& finding : clean.findings())
    before.insert(key(finding));
  std::set<std::size_t> lines;
  for (const Offset place : fault.places)
    lines.insert(planted->document().lines().line_of(moved(place, fault.edits)));
  for (const Finding& finding : planted->findings()) {
    if (const auto known = before.find(key(finding)); known != before.end()) {
      before.erase(known);
      continue;
    }
    const bool counts = finding.severity >= Severity::warning &&
                        (finding.rule->id.starts_with("footnote/") || finding.rule->id.starts_with("italics/"));
    if (counts && lines.contains(planted->document().lines().line_of(finding.range.begin)))
      return true;
  }
  return false;
}

using Plant = Faults (*)(const Analysis&);
constexpr std::pair<const char*, Plant> kinds[]{
    {"note removed", note_removed},       {"call removed", call_removed},
    {"two calls swapped", calls_swapped}, {"call duplicated", call_duplicated},
    {"Ibid. after another source", ibid_after_another},
    {"supplement number changed", supplement_changed},
    {"Ibid. italic", ibid_italic}};

} // namespace

TEST_CASE("faults planted in the notes of adopted texts are found on their lines") {
  if (!test::have_corpus())
    return;
  constexpr std::size_t of_each_kind = 4; // In one text.
  std::map<std::string, Tally> tallies;
  test::RandomEdits random{20261126};
  for (const std::string folder : {"adopted", "paged"})
    for (const auto& file : test::corpus_files(folder)) {
      const auto clean = Analysis::run(workspace::Document::open(file.filename().string(), test::read_file(file)), {},
                                       index::Index::standard());
      for (const auto& entry : kinds) {
        const char* kind = entry.first;
        Faults faults = entry.second(*clean);
        for (std::size_t i = 0; i < of_each_kind && !faults.empty(); ++i) {
          const auto chosen = faults.begin() + static_cast<std::ptrdiff_t>(random.below(faults.size()));
          Tally& tally = tallies[kind];
          if (!chosen->knowable) {
            ++tally.unknowable;
          } else {
            ++tally.planted;
            const bool found = is_found(*clean, *chosen);
            tally.found += found;
            if (!found && std::getenv("UNRES_LIST") != nullptr)
              MESSAGE("missed: " << kind << " in " << file.filename().string() << " at line "
                                 << clean->document().lines().line_of(chosen->places.front()) + 1);
          }
          faults.erase(chosen);
        }
      }
    }
  CHECK(tallies.size() == std::size(kinds));
  for (const auto& [kind, tally] : tallies) {
    const double share = static_cast<double>(tally.found) / static_cast<double>(tally.planted);
    std::ostringstream figures;
    figures << kind << ": " << tally.found << " of " << tally.planted << " found (" << std::fixed
            << std::setprecision(1) << 100 * share << " %); " << tally.unknowable << " more that the text cannot show";
    MESSAGE(figures.str());
    CHECK(tally.planted >= 20);
    CHECK_MESSAGE(share >= 0.98, figures.str());
  }
}

} // namespace unres::rules
