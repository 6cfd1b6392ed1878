#include "features/fix_all.h"

#include "features/fingerprint.h"
#include "text/compose.h"

#include <algorithm>
#include <map>
#include <set>

namespace unres::features {
namespace {

using rules::Analysis;
using rules::Finding;

bool overlap(const std::vector<text::Edit>& taken, const text::Edit& edit) {
  return std::any_of(taken.begin(), taken.end(), [&](const text::Edit& other) {
    const bool same_place = other.range.begin == edit.range.begin;
    return other.range.overlaps(edit.range) || (same_place && (other.range.empty() || edit.range.empty()));
  });
}

std::map<const rules::Rule*, std::size_t> count_by_rule(const Analysis& analysis) {
  std::map<const rules::Rule*, std::size_t> out;
  for (const Finding& finding : analysis.findings())
    ++out[finding.rule];
  return out;
}

// Several fixes must remove a finding each. A single one may uncover the next: some rules tell of the first
// place only.
bool adds_no_finding(const Analysis& before, const Analysis& after, const std::vector<const Finding*>& fixed) {
  auto allowed = count_by_rule(before);
  if (fixed.size() > 1)
    for (const Finding* finding : fixed)
      --allowed[finding->rule];
  for (const auto& [rule, count] : count_by_rule(after)) {
    const auto most = allowed.find(rule);
    if (most == allowed.end() || count > most->second)
      return false;
  }
  return true;
}

bool keeps_structure(const model::Resolution& before, const model::Resolution& after) {
  return after.paragraphs.size() >= before.paragraphs.size() && after.notes.size() >= before.notes.size() &&
         after.calls.size() >= before.calls.size() && after.units.size() == before.units.size() &&
         after.kind == before.kind && after.english == before.english;
}

std::size_t hash_of(const std::string& text) { return std::hash<std::string>{}(text); }

class Fixer {
public:
  Fixer(std::shared_ptr<const Analysis> analysis, std::size_t trials) : trials_(trials) {
    out_.analysis = std::move(analysis);
    seen_.insert(hash_of(out_.analysis->document().text()));
  }

  [[nodiscard]] FixedText run() {
    while (!out_.stopped) {
      const std::vector<Fingerprint> names = fingerprints(*out_.analysis);
      std::vector<const Finding*> batch = safe_fixes(
          *out_.analysis, [&](std::size_t finding) { return refused_.contains(written(names[finding])); });
      if (batch.empty())
        break;
      apply_most(std::move(batch), names);
    }
    return std::move(out_);
  }

private:
  // Halves the batch until what is left of it is sound, or one fix is found to be the culprit.
  void apply_most(std::vector<const Finding*> batch, const std::vector<Fingerprint>& names) {
    for (;; batch.resize((batch.size() + 1) / 2)) {
      if (trials_ == 0) {
        out_.stopped = true;
        return;
      }
      --trials_;
      if (apply(batch))
        return;
      if (batch.size() > 1)
        continue;
      const auto culprit = static_cast<std::size_t>(batch.front() - out_.analysis->findings().data());
      refused_.insert(written(names[culprit]));
      out_.refused.push_back({batch.front()->rule, batch.front()->fix->title});
      return;
    }
  }

  bool apply(const std::vector<const Finding*>& batch) {
    const Analysis& before = *out_.analysis;
    FixRound round{{}, edits_of(batch)};
    Expected<std::string> text = text::applied(before.document().text(), round.edits);
    if (!text || seen_.contains(hash_of(*text)))
      return false;
    auto after = Analysis::run(workspace::Document::open(before.document().name(), *text), before.options(),
                               before.shared_index());
    if (!keeps_structure(before.document().model(), after->document().model()) ||
        !adds_no_finding(before, *after, batch))
      return false;
    for (const Finding* finding : batch)
      round.fixes.push_back({finding->rule, finding->fix->title});
    seen_.insert(hash_of(*text));
    out_.rounds.push_back(std::move(round));
    out_.analysis = std::move(after);
    return true;
  }

  FixedText out_;
  std::size_t trials_;
  std::set<std::size_t> seen_; ///< Two texts with one hash cost a fix, no more.
  std::set<std::string> refused_; ///< By fingerprint: they move while others are applied.
};

} // namespace

std::vector<const Finding*> safe_fixes(const Analysis& analysis,
                                       const std::function<bool(std::size_t finding)>& left_out) {
  std::vector<const Finding*> out;
  std::vector<text::Edit> taken;
  for (std::size_t i = 0; i < analysis.findings().size(); ++i) {
    const Finding& finding = analysis.findings()[i];
    if (!finding.fix || finding.fix->kind != rules::FixKind::safe || finding.fix->edits.empty() || left_out(i))
      continue;
    const auto& edits = finding.fix->edits;
    if (std::any_of(edits.begin(), edits.end(), [&](const text::Edit& edit) { return overlap(taken, edit); }))
      continue;
    taken.insert(taken.end(), edits.begin(), edits.end());
    out.push_back(&finding);
  }
  return out;
}

std::vector<text::Edit> edits_of(const std::vector<const Finding*>& findings) {
  std::vector<text::Edit> out;
  for (const Finding* finding : findings)
    out.insert(out.end(), finding->fix->edits.begin(), finding->fix->edits.end());
  std::stable_sort(out.begin(), out.end(),
                   [](const text::Edit& a, const text::Edit& b) { return a.range < b.range; });
  return out;
}

std::size_t FixedText::applied() const {
  std::size_t out = 0;
  for (const FixRound& round : rounds)
    out += round.fixes.size();
  return out;
}

std::vector<text::Edit> FixedText::edits(text::Offset size) const {
  std::vector<std::vector<text::Edit>> all;
  for (const FixRound& round : rounds)
    all.push_back(round.edits);
  return text::composed(size, all);
}

FixedText fix_all(std::shared_ptr<const Analysis> analysis, std::size_t trials) {
  return Fixer{std::move(analysis), trials}.run();
}

} // namespace unres::features
