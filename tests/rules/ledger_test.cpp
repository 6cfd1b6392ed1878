// Findings on adopted texts against the ledger: see tests/ledger/README.md.
#include "rules/registry.h"
#include "rules/runner.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

namespace unres::rules {
namespace {

namespace fs = std::filesystem;

using Key = std::tuple<std::string, std::size_t, std::string>; // file, line, rule

struct Verdict {
  std::string verdict;
  std::string evidence;
};

const fs::path ledger_folder = fs::path{UNRES_SOURCE_DIR} / "tests" / "ledger";

std::multimap<Key, Verdict> read_ledger() {
  std::multimap<Key, Verdict> ledger;
  for (const auto& entry : fs::directory_iterator(ledger_folder)) {
    if (entry.path().extension() != ".tsv")
      continue;
    std::istringstream in{test::read_file(entry.path())};
    std::string line;
    std::getline(in, line); // The header.
    while (std::getline(in, line)) {
      std::vector<std::string> columns;
      std::istringstream row{line};
      for (std::string column; std::getline(row, column, '\t');)
        columns.push_back(column);
      CAPTURE(line);
      REQUIRE(columns.size() == 5);
      const bool known = columns[3] == "real" || columns[3] == "false" || columns[3] == "rendering";
      CHECK_MESSAGE(known, "a verdict is real, false or rendering");
      CHECK_MESSAGE(columns[4].size() > 10, "a verdict needs evidence");
      ledger.emplace(Key{columns[0], std::stoul(columns[1]), columns[2]}, Verdict{columns[3], columns[4]});
    }
  }
  return ledger;
}

struct Found {
  std::multimap<Key, std::string> findings; // Errors and warnings, with their messages.
  std::map<std::string, std::size_t> hints; // By rule.
  std::size_t adopted_files = 0;
  std::size_t adopted_findings = 0;
};

Found check_corpus() {
  Found found;
  for (const std::string folder : {"adopted", "paged"}) {
    for (const fs::path& file : test::corpus_files(folder)) {
      const auto analysis =
          Analysis::run(workspace::Document::open(file.filename().string(), test::read_file(file)), {}, index::Index::standard());
      found.adopted_files += folder == "adopted";
      for (const Finding& finding : analysis->findings()) {
        if (finding.severity < Severity::warning) {
          ++found.hints[std::string{finding.rule->id}];
          continue;
        }
        const std::size_t line = analysis->document().lines().line_of(finding.range.begin) + 1;
        found.findings.emplace(Key{fs::relative(file, test::corpus()).generic_string(), line,
                                   std::string{finding.rule->id}},
                               finding.message);
        found.adopted_findings += folder == "adopted";
      }
    }
  }
  return found;
}

/// How many errors and warnings some families may have on an adopted text, in the mean.
struct Budget {
  std::string_view name;
  std::vector<std::string_view> families;
  double each;

  [[nodiscard]] bool has(std::string_view rule) const {
    return std::any_of(families.begin(), families.end(), [&](std::string_view family) { return rule.starts_with(family); });
  }
};

const std::vector<Budget> budgets{
    {"notes", {"footnote/"}, 0.15},
    {"phrases", {"sequence/", "italics/", "wording/"}, 0.15},
    {"structure", {"structure/", "preamble/", "operative/", "para/"}, 0.1},
    {"citations", {"citation/", "symbol/", "date/", "number/", "link/"}, 0.2},
    {"words", {"spelling/", "caps/", "abbr/", "name/", "punct/", "markup/"}, 0.2},
    {"what is open", {"nego/", "final/"}, 0.02},
    {"all rules", {""}, 0.5}};

struct Tally {
  std::size_t real = 0;
  std::size_t rendering = 0;
  std::size_t false_alarms = 0;
  [[nodiscard]] std::size_t all() const { return real + rendering + false_alarms; }
  [[nodiscard]] double precision() const {
    return static_cast<double>(real + rendering) / static_cast<double>(all());
  }
};

std::map<std::string, Tally> tally(const std::multimap<Key, Verdict>& ledger) {
  std::map<std::string, Tally> out;
  for (const auto& [key, verdict] : ledger) {
    Tally& t = out[std::get<2>(key)];
    (verdict.verdict == "real" ? t.real : verdict.verdict == "rendering" ? t.rendering : t.false_alarms)++;
  }
  return out;
}

std::string precision_table(const Found& found, const std::map<std::string, Tally>& tallies) {
  std::ostringstream out;
  out << "# Precision\n\n"
         "What the default settings report, at `warning` or `error`, on "
      << found.adopted_files
      << " adopted resolutions and on\n40 of them in a page rendering. The texts were edited by "
         "professionals, so nearly every finding\nis either a real slip that reached print or a fault "
         "of unres. Each one is judged in `tests/ledger/`.\nThis page is made by "
         "`UNRES_UPDATE=1 build/release/tests/test_rules -tc=\"the ledger*\"`.\n\n"
      << "Findings on adopted texts: " << found.adopted_findings << ", or " << std::fixed
      << std::setprecision(3)
      << static_cast<double>(found.adopted_findings) / static_cast<double>(found.adopted_files)
      << " a text.\n\n| rule | severity | findings | real | slip of the rendering | false | precision |\n"
         "|---|---|---|---|---|---|---|\n";
  for (const Rule* rule : all_rules()) {
    if (rule->severity < Severity::warning)
      continue;
    const auto found_tally = tallies.find(std::string{rule->id});
    out << "| " << rule->id << " | " << name_of(rule->severity) << " | ";
    if (found_tally == tallies.end())
      out << "0 | | | | no findings |\n";
    else
      out << found_tally->second.all() << " | " << found_tally->second.real << " | "
          << found_tally->second.rendering << " | " << found_tally->second.false_alarms << " | "
          << std::setprecision(2) << found_tally->second.precision() << " |\n";
  }
  return out.str();
}

// The same figures as a table, for the page of each rule.
std::string measured_table(const Found& found, const std::map<std::string, Tally>& tallies) {
  std::ostringstream out;
  out << "// What rules find on adopted texts: errors and warnings, real slips among them, slips of the rendering, hints.\n"
         "// Made by the test of the ledger, with UNRES_UPDATE=1.\n\nUNRES_TEXTS("
      << found.adopted_files << ")\n";
  for (const Rule* rule : all_rules()) {
    const std::string id{rule->id};
    const auto judged = tallies.find(id);
    const auto hinted = found.hints.find(id);
    if (judged == tallies.end() && hinted == found.hints.end())
      continue;
    const Tally warned = judged == tallies.end() ? Tally{} : judged->second;
    out << "UNRES_MEASURED(\"" << id << "\", " << warned.all() << ", " << warned.real << ", " << warned.rendering
        << ", " << (hinted == found.hints.end() ? 0 : hinted->second) << ")\n";
  }
  return out.str();
}

void check_page(const fs::path& path, const std::string& fresh) {
  CAPTURE(path.string());
  if (std::getenv("UNRES_UPDATE") != nullptr)
    std::ofstream{path} << fresh;
  CHECK_MESSAGE(test::read_file(path) == fresh, "stale: run with UNRES_UPDATE=1");
}

} // namespace

TEST_CASE("the ledger lists every error and warning on adopted texts, and nothing else") {
  if (!test::have_corpus())
    return;
  const Found found = check_corpus();
  auto open = read_ledger();
  const auto tallies = tally(open);
  std::string unlisted;
  for (const auto& [key, message] : found.findings) {
    const auto listed = open.find(key);
    if (listed != open.end())
      open.erase(listed);
    else
      unlisted += std::get<0>(key) + "\t" + std::to_string(std::get<1>(key)) + "\t" + std::get<2>(key) +
                  "\t?\t" + message + "\n";
  }
  std::string gone;
  for (const auto& [key, verdict] : open)
    gone += std::get<0>(key) + "\t" + std::to_string(std::get<1>(key)) + "\t" + std::get<2>(key) + "\n";
  CHECK_MESSAGE(unlisted.empty(), "found but not in the ledger (these count as false):\n" << unlisted);
  CHECK_MESSAGE(gone.empty(), "in the ledger but no longer found:\n" << gone);
  for (const auto& entry : tallies) {
    CAPTURE(entry.first);
    CHECK_MESSAGE(entry.second.precision() >= 0.9, "a rule below 0.9 does not warn");
  }
  for (const Budget& budget : budgets) {
    std::size_t count = 0;
    for (const auto& [key, message] : found.findings)
      count += std::get<0>(key).starts_with("adopted/") && budget.has(std::get<2>(key));
    const double each = static_cast<double>(count) / static_cast<double>(found.adopted_files);
    CHECK_MESSAGE(each <= budget.each, budget.name << ": " << each << " errors and warnings per adopted text");
  }
  check_page(fs::path{UNRES_SOURCE_DIR} / "docs" / "precision.md", precision_table(found, tallies));
  check_page(fs::path{UNRES_SOURCE_DIR} / "server" / "cli" / "measured.inc", measured_table(found, tallies));
}

} // namespace unres::rules
