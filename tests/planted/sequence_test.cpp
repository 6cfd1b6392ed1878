// One fault at a time in the words Also and Further of adopted texts: whether it is found on its line, and whether
// the fix gives the text back.
#include "rules/runner.h"
#include "rules/sequence/runs.h"
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
using text::Edit;
using text::Offset;
using text::Range;

/// An opening phrase as it is emphasised: "Also requests", "Taking note also".
struct Lead {
  Index paragraph = model::none;
  bool preambular = false;
  Range range;       ///< Without its marks.
  std::string words;

  [[nodiscard]] bool has(std::string_view word) const {
    return preambular ? words.find(" " + std::string{word}) != std::string::npos
                      : words.starts_with(word == "also" ? "Also " : "Further ");
  }
};

std::vector<Lead> leads_of(const workspace::Document& document) {
  std::vector<Lead> out;
  const model::Resolution& r = document.model();
  for (Index i = 0; i < r.paragraphs.size(); ++i) {
    const model::Paragraph& p = r.paragraphs[i];
    const model::Block& block = r.blocks[p.first];
    if ((p.role != model::Role::preambular && p.role != model::Role::operative) || !block.facts->lead)
      continue;
    Range range = block.absolute(*block.facts->lead);
    const std::string_view typed = document.slice(range);
    if (typed.size() < 3 || typed.front() != '*' || typed.back() != '*')
      continue;
    range = {range.begin + 1, range.end - 1};
    out.push_back({i, p.role == model::Role::preambular, range, std::string{document.slice(range)}});
  }
  return out;
}

std::string capitalized(std::string words) {
  words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
  return words;
}
std::string lowered(std::string words) {
  words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
  return words;
}

std::string without(const Lead& lead, const std::string& word) {
  if (!lead.preambular)
    return capitalized(lead.words.substr(word.size() + 1));
  std::string words = lead.words;
  return words.erase(words.find(" " + word), word.size() + 1);
}

/// The words of a lead with a fault, or nothing where it has no place for one.
using Plant = std::string (*)(const Lead&);

std::string also_removed(const Lead& lead) { return lead.has("also") ? without(lead, "also") : ""; }
std::string further_removed(const Lead& lead) { return lead.has("further") ? without(lead, "further") : ""; }

std::string also_added(const Lead& lead) {
  if (lead.has("also") || lead.has("further"))
    return "";
  if (!lead.preambular)
    return "Also " + lowered(lead.words);
  return lead.words.starts_with("Having ") ? "Having also " + lead.words.substr(7) : lead.words + " also";
}

std::string further_for_also(const Lead& lead) {
  if (!lead.has("also"))
    return "";
  std::string words = lead.words;
  return lead.preambular ? words.replace(words.find(" also"), 5, " further") : words.replace(0, 4, "Further");
}

std::string misplaced(const Lead& lead) {
  for (const std::string word : {"also", "further"})
    if (lead.has(word))
      return lead.preambular ? capitalized(word) + " " + lowered(without(lead, word)) : without(lead, word) + " " + word;
  return "";
}

struct Tally {
  std::size_t planted = 0;
  std::size_t found = 0;
  std::size_t given_back = 0;
  std::size_t unknowable = 0;
};

bool is_of_sequence(const Finding& finding) {
  return finding.rule->id.starts_with("sequence/") && finding.severity >= Severity::warning;
}

std::shared_ptr<const Analysis> analyse(const std::string& name, std::string text) {
  return Analysis::run(workspace::Document::open(name, std::move(text)), {}, index::Index::standard());
}

// Plants a fault and looks for it.
void plant(const Analysis& clean, const Lead& lead, const std::string& words, Tally& tally) {
  const workspace::Document& document = clean.document();
  const std::string text = text::applied(document.text(), Edit{lead.range, words});
  const auto planted = analyse(document.name(), text);
  const std::size_t line = document.lines().line_of(lead.range.begin);
  ++tally.planted;
  for (const Finding& finding : planted->findings()) {
    if (!is_of_sequence(finding) || planted->document().lines().line_of(finding.range.begin) != line)
      continue;
    ++tally.found;
    const auto fixed = finding.fix ? text::applied(text, finding.fix->edits) : text;
    tally.given_back += fixed.has_value() && *fixed == document.text();
    return;
  }
  if (std::getenv("UNRES_LIST") != nullptr)
    MESSAGE("missed: " << words << " in " << document.name() << " at line " << line + 1);
}

/// What is known of the paragraphs before anything is planted.
struct Known {
  std::set<Index> untold; ///< Nothing but their own word tells their place: who is addressed cannot be read.
  std::set<Index> faulty; ///< In a run with a slip of its own, which is reported where that is.
};

Known known(const workspace::Document& document) {
  Known out;
  for (const sequence::Run& run : sequence::all_runs(document)) {
    const bool slips = std::any_of(run.begin(), run.end(), [](const auto& step) { return step.fault != sequence::Fault::none; });
    for (const sequence::Step& step : run) {
      if (step.trusted)
        out.untold.insert(step.paragraph);
      if (slips)
        out.faulty.insert(step.paragraph);
    }
  }
  return out;
}

constexpr std::pair<const char*, Plant> kinds[]{{"Also removed", also_removed},
                                                {"Further removed", further_removed},
                                                {"Also added", also_added},
                                                {"Further for Also", further_for_also},
                                                {"at the wrong place", misplaced}};

} // namespace

TEST_CASE("faults planted in the sequence of adopted texts are found on their lines") {
  if (!test::have_corpus())
    return;
  constexpr std::size_t of_each_kind = 6; // In one text.
  std::map<std::string, Tally> tallies;
  test::RandomEdits random{20261127};
  for (const auto& file : test::corpus_files("adopted")) {
    const auto clean = analyse(file.filename().string(), test::read_file(file));
    const workspace::Document& document = clean->document();
    if (clean->profile() == model::Profile::sc || document.model().kind != model::TextKind::resolution)
      continue;
    const std::vector<Lead> leads = leads_of(document);
    const Known before = known(document);
    for (const auto& entry : kinds) {
      Tally& tally = tallies[entry.first];
      std::vector<std::pair<Lead, std::string>> faults;
      for (const Lead& lead : leads)
        if (std::string words = entry.second(lead); !words.empty() && !before.faulty.contains(lead.paragraph))
          faults.emplace_back(lead, std::move(words));
      for (std::size_t i = 0; i < of_each_kind && !faults.empty(); ++i) {
        const auto chosen = faults.begin() + static_cast<std::ptrdiff_t>(random.below(faults.size()));
        const bool hidden = entry.second != further_for_also && entry.second != misplaced;
        if (hidden && before.untold.contains(chosen->first.paragraph))
          ++tally.unknowable;
        else
          plant(*clean, chosen->first, chosen->second, tally);
        faults.erase(chosen);
      }
    }
  }
  CHECK(tallies.size() == std::size(kinds));
  for (const auto& [kind, tally] : tallies) {
    const auto planted = static_cast<double>(tally.planted);
    const double share = static_cast<double>(tally.found) / planted;
    std::ostringstream figures;
    figures << kind << ": " << tally.found << " of " << tally.planted << " found (" << std::fixed << std::setprecision(1)
            << 100 * share << " %), " << tally.given_back << " given back byte for byte; " << tally.unknowable
            << " more that the text cannot show";
    MESSAGE(figures.str());
    CHECK(tally.planted >= 100);
    CHECK_MESSAGE(share >= 0.97, figures.str());
    CHECK_MESSAGE(static_cast<double>(tally.given_back) >= 0.98 * static_cast<double>(tally.found), figures.str());
    CHECK_MESSAGE(static_cast<double>(tally.unknowable) <= 0.04 * planted, figures.str());
  }
}

} // namespace unres::rules
