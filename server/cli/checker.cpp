#include "cli/checker.h"

#include "cli/diff.h"
#include "cli/replace_text.h"
#include "features/fingerprint.h"
#include "features/fix_all.h"

namespace unres::cli {
namespace {

std::string called(const features::NamedFix& fix) {
  return std::string{fix.title}.append(" [").append(fix.rule->id).append("]");
}

} // namespace

Outcome Checker::run(Texts& texts, const Input& input, std::size_t file) {
  // Out of memory over one hostile file must not take the results of the others along.
  try {
    return checked(texts, input, file);
  } catch (const std::exception& error) {
    Outcome outcome;
    outcome.trouble = error.what();
    return outcome;
  }
}

Outcome Checker::checked(Texts& texts, const Input& input, std::size_t file) {
  Outcome outcome;
  auto document = texts.open(file);
  if (!document) {
    outcome.trouble = document.error().message;
    return outcome;
  }
  if (*document == nullptr)
    return outcome;
  auto analysis =
      rules::Analysis::run(std::move(*document), settings_.for_file(input.called()), texts.index_for(file));
  Words fixes;
  Words remarks;
  if (options_.fixing != Fixing::none)
    analysis = fixed(input, analysis, outcome, fixes, remarks);

  CheckedText text{input.called(), *analysis, {}, std::move(fixes), std::move(remarks)};
  // Only who compares runs wants to know a finding again.
  const bool named = options_.format == Format::sarif || old_ != nullptr || fresh_ != nullptr;
  const auto prints = named ? features::fingerprints(*analysis) : std::vector<features::Fingerprint>{};
  for (std::size_t i = 0; i < analysis->findings().size(); ++i)
    text.findings.push_back({&analysis->findings()[i], named ? written(prints[i]) : std::string{}});
  outcome.tally.files = 1;
  outcome.tally.applied_fixes = text.fixes.size();
  compare(text, outcome.tally);
  for (const Shown& each : text.findings)
    outcome.tally.add(*each.finding);
  outcome.tally.files_with_findings = text.findings.empty() ? 0 : 1;
  outcome.report = report_.text(text);
  if (submission_ != nullptr)
    submission_->add(file, input.called(), *analysis);
  outcome.checked = true;
  return outcome;
}

Checker::Analysis Checker::fixed(const Input& input, const Analysis& analysis, Outcome& outcome, Words& fixes,
                                 Words& remarks) {
  const std::string& before = analysis->document().text();
  const features::FixedText fixed = features::fix_all(analysis);
  const std::string& after = fixed.analysis->document().text();
  if (options_.fixing == Fixing::shown)
    outcome.output = unified_diff(input.called(), before, after, style_);
  else if (input.path == "-")
    outcome.output = after;
  else if (!fixed.rounds.empty()) {
    const Expected<bool> saved = save(input.path, before, after);
    if (!saved) {
      outcome.trouble = saved.error().message;
      return analysis; // Which still is what the file holds.
    }
    if (!*saved)
      return fixed.analysis;
  }
  for (const features::FixRound& round : fixed.rounds)
    for (const features::NamedFix& fix : round.fixes)
      fixes.push_back(called(fix));
  for (const features::NamedFix& fix : fixed.refused)
    remarks.push_back("left alone, since more would be found or a part lost: " + called(fix));
  if (fixed.stopped)
    remarks.push_back("there may be more to fix: run again to go on");
  return fixed.analysis;
}

Expected<bool> Checker::save(const std::string& path, const std::string& before, const std::string& after) {
  const std::scoped_lock lock{mutex_};
  return replace_text(path, before, after);
}

void Checker::compare(CheckedText& text, Tally& tally) {
  if (old_ != nullptr) {
    const Baseline::Hidden hidden = old_->hide(text.path, text.findings);
    tally.hidden = hidden.known;
    tally.gone = hidden.gone;
  }
  if (fresh_ != nullptr) {
    const std::scoped_lock lock{mutex_};
    fresh_->add(text.path, text.findings);
    tally.hidden = text.findings.size();
    text.findings.clear();
  }
}

} // namespace unres::cli
