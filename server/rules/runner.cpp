#include "rules/runner.h"

#include "rules/language/terms.h"
#include "rules/registry.h"
#include "rules/sequence/runs.h"
#include "text/line_end.h"

#include <algorithm>

namespace unres::rules {
namespace {

bool reads(const Rule& rule, const model::Resolution& r) {
  switch (rule.reads) {
  case Reads::all:
    return true;
  case Reads::resolutions:
    return r.kind == model::TextKind::resolution;
  case Reads::english_resolutions:
    return r.kind == model::TextKind::resolution && r.english;
  }
  return false;
}

ActiveRules active_rules(const model::Resolution& r, model::Profile profile,
                                 const Options& options) {
  ActiveRules active;
  for (const Rule* rule : all_rules()) {
    if ((options.mun && !rule->in_mun) || (options.mode == Mode::draft && !rule->in_draft))
      continue;
    if (!rule->profiles.has(profile) || !reads(*rule, r))
      continue;
    const Severity severity = severity_of(*rule, options);
    if (severity != Severity::off)
      active.push_back({rule, severity});
  }
  return active;
}

// Runs the rules that have a check of one kind.
template <auto check, typename... Views>
void run_rules(const ActiveRules& active, const Options& options, std::vector<Finding>& findings,
               const Views&... views) {
  for (const ActiveRule& rule : active) {
    if (rule.rule->*check == nullptr)
      continue;
    Reporter reporter{*rule.rule, rule.severity, options, findings};
    (rule.rule->*check)(views..., reporter);
  }
}

bool same_block(const model::Block& a, const model::Block& b) {
  return a.facts == b.facts && a.kind == b.kind && a.region == b.region;
}

// What a fix inserts ends its lines as the text does.
void end_lines_as(const workspace::Document& document, std::vector<Finding>& findings) {
  if (text::line_end_of(document.text()) != "\r\n")
    return;
  for (Finding& finding : findings) {
    if (!finding.fix)
      continue;
    for (text::Edit& edit : finding.fix->edits)
      for (std::size_t at = edit.replacement.find('\n'); at != std::string::npos; at = edit.replacement.find('\n', at + 1))
        if (at == 0 || edit.replacement[at - 1] != '\r')
          edit.replacement.insert(at++, 1, '\r');
  }
}

// Moves all places of a finding.
template <typename Move> void move(Finding& finding, Move&& to) {
  finding.range = to(finding.range);
  for (Related& related : finding.related)
    related.range = to(related.range);
  if (finding.fix)
    for (text::Edit& edit : finding.fix->edits)
      edit.range = to(edit.range);
}

Finding shifted(Finding finding, text::Offset by) {
  move(finding, [by](text::Range range) { return range.shifted(by); });
  return finding;
}

void sort(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return std::pair{a.range, a.rule->id} < std::pair{b.range, b.rule->id};
  });
}

} // namespace

std::string_view name_of(FixKind kind) {
  switch (kind) {
  case FixKind::safe:
    return "safe";
  case FixKind::suggested:
    return "suggested";
  case FixKind::none:
    break;
  }
  return "none";
}

std::shared_ptr<const Analysis> Analysis::run(std::shared_ptr<const workspace::Document> document,
                                              const Options& options,
                                              std::shared_ptr<const index::Index> index,
                                              const Analysis* before) {
  auto analysis = std::make_shared<Analysis>();
  analysis->profile_ = options.profile.value_or(document->model().profile);
  analysis->joined_ = workspace::JoinedLines::of(document, before != nullptr ? before->joined_.get() : nullptr);
  analysis->document_ = std::move(document);
  analysis->options_ = options;
  analysis->index_ = std::move(index);
  const model::Resolution& r = analysis->joined().model();
  const bool comparable = before != nullptr && before->options_ == options && before->profile_ == analysis->profile_ &&
                          before->joined().model().english == r.english && before->joined().model().kind == r.kind;
  const ActiveRules active = active_rules(r, analysis->profile_, options);
  analysis->run_rules_on_blocks(active, comparable ? before : nullptr);
  analysis->run_rules_on_text(active);
  sort(analysis->findings_);
  analysis->silence_findings(active);
  analysis->place_findings_as_typed();
  end_lines_as(*analysis->document_, analysis->findings_);
  return analysis;
}

void Analysis::run_rules_on_blocks(const ActiveRules& active, const Analysis* before) {
  const model::Resolution& r = joined().model();
  by_block_.resize(r.blocks.size());
  // Blocks before and after an edit are the same as they were; the few between are checked anew.
  static const std::vector<model::Block> nothing;
  const auto& old = before != nullptr ? before->joined().model().blocks : nothing;
  const std::size_t shorter = std::min(old.size(), r.blocks.size());
  std::size_t head = 0;
  for (; head < shorter && same_block(old[head], r.blocks[head]); ++head)
    by_block_[head] = before->by_block_[head];
  std::size_t tail = 0;
  while (tail < shorter - head &&
         same_block(old[old.size() - 1 - tail], r.blocks[r.blocks.size() - 1 - tail])) {
    ++tail;
    by_block_[r.blocks.size() - tail] = before->by_block_[old.size() - tail];
  }
  for (std::size_t i = head; i < r.blocks.size() - tail; ++i) {
    const model::Block& block = r.blocks[i];
    BlockView view{joined().slice(block.range()), *block.facts, block.kind, block.region, profile_};
    const language::Hits terms = language::find_terms(view);
    view.terms = &terms;
    std::vector<Finding> found;
    run_rules<&Rule::block>(active, options_, found, view);
    if (!found.empty())
      by_block_[i] = std::make_shared<const std::vector<Finding>>(std::move(found));
  }
  for (std::size_t i = 0; i < r.blocks.size(); ++i)
    if (by_block_[i] != nullptr)
      for (const Finding& finding : *by_block_[i])
        findings_.push_back(shifted(finding, r.blocks[i].begin));
}

void Analysis::run_rules_on_text(const ActiveRules& active) {
  const workspace::Document& document = joined();
  cited_ = citations::cited_text(document, profile_, *index_);
  notes_ = notes::read_notes(document);
  run_rules<&Rule::document>(active, options_, findings_, document);
  run_rules<&Rule::citing>(active, options_, findings_, CitingView{document, cited_, *index_, profile_});
  run_rules<&Rule::noting>(active, options_, findings_, NotingView{document, notes_, profile_});
  if (std::any_of(active.begin(), active.end(), [](const ActiveRule& each) { return each.rule->sequencing != nullptr; }))
    run_rules<&Rule::sequencing>(active, options_, findings_, document, sequence::faulty_runs(document));
}

void Analysis::silence_findings(const ActiveRules& active) {
  const workspace::Document& document = joined();
  std::vector<Silence> silences = read_silences(document);
  if (silences.empty())
    return;
  for (Silence& silence : silences)
    for (SilencedRule& each : silence.rules)
      each.runs = std::any_of(active.begin(), active.end(), [&](const ActiveRule& rule) { return each.means(*rule.rule); });
  std::vector<Finding> heard;
  for (Finding& finding : findings_) {
    const std::size_t line = document.lines().line_of(finding.range.begin);
    if (const Silence* by = silence_of(silences, *finding.rule, line))
      silenced_.push_back({std::move(finding), std::string{document.slice(by->reason)}});
    else
      heard.push_back(std::move(finding));
  }
  findings_ = std::move(heard);
  run_rules<&Rule::silencing>(active, options_, findings_, document, silences);
  sort(findings_);
}

// Citations and notes are read anew: they tell others than the rules what stands where.
void Analysis::place_findings_as_typed() {
  if (joined_->is_as_typed())
    return;
  const auto as_typed = [this](text::Range range) { return joined_->as_typed(range); };
  for (Finding& finding : findings_)
    move(finding, as_typed);
  for (SilencedFinding& silenced : silenced_)
    move(silenced.finding, as_typed);
  cited_ = citations::cited_text(*document_, profile_, *index_);
  notes_ = notes::read_notes(*document_);
}

} // namespace unres::rules
