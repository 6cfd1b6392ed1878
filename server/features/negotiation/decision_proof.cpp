#include "features/negotiation/decision_proof.h"

#include "features/negotiation/proof.h"
#include "features/read_after.h"
#include "rules/final/open_issues.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::Index;
using model::Resolution;
using rules::Analysis;
using rules::OpenIssue;
using text::Obstacle;
using text::Range;
using workspace::Document;

bool is_touched(const std::vector<Cut>& cuts, Range range) {
  return std::any_of(cuts.begin(), cuts.end(), [range](const Cut& cut) { return cut.range.overlaps(range); });
}

bool is_gone(const Resolution& r, const model::Paragraph& p, const std::vector<Cut>& cuts) {
  bool gone = true;
  r.for_each_block(p, [&](Index block) {
    const model::Block& each = r.blocks[block];
    gone = gone && is_cut(cuts, each.facts->content.empty() ? each.range() : each.absolute(each.facts->content));
  });
  return gone;
}

std::optional<Obstacle> other_survivors(const Document& before, const Document& after, const std::vector<Cut>& cuts) {
  const Resolution& a = before.model();
  const Resolution& b = after.model();
  std::vector<Index> now(a.paragraphs.size(), model::none);
  Index next = 0;
  for (Index i = 0; i < a.paragraphs.size(); ++i) {
    const model::Paragraph& old_one = a.paragraphs[i];
    if (is_gone(a, old_one, cuts))
      continue;
    if (next >= b.paragraphs.size())
      return Obstacle{a.range(old_one), "This paragraph would be part of another"};
    const model::Paragraph& new_one = b.paragraphs[next];
    const bool orphan = old_one.parent != model::none && now[old_one.parent] == model::none;
    if (orphan || new_one.role != old_one.role || new_one.level != old_one.level ||
        new_one.parent != (old_one.parent == model::none ? model::none : now[old_one.parent]))
      return Obstacle{a.range(old_one), orphan ? "This subparagraph would be part of another paragraph"
                                               : "This paragraph would be read in another way"};
    if (!is_touched(cuts, a.range(old_one)) && before.slice(a.range(old_one)) != after.slice(b.range(new_one)))
      return Obstacle{a.range(old_one), "The words of this paragraph would be read in another way"};
    now[i] = next++;
  }
  if (next != b.paragraphs.size() || a.units.size() != b.units.size() || a.scopes.size() != b.scopes.size())
    return Obstacle{{}, "The text would have other paragraphs"};
  return std::nullopt;
}

/// Whether an issue is to be open still.
enum class Expected : unsigned char { gone, changed, same };

Expected expected(const OpenIssue& issue, const std::vector<Proposal>& all, const std::vector<Decision>& decisions,
                  const std::vector<Cut>& cuts) {
  for (const Decision& decision : decisions) {
    const Proposal& proposal = all[decision.proposal];
    if (proposal.kind == issue.kind && proposal.range.begin == issue.range.begin)
      return decision.what == Decision::What::drop && proposal.versions.size() > 2 && !is_cut(cuts, issue.range)
                 ? Expected::changed
                 : Expected::gone;
  }
  if (is_cut(cuts, issue.range))
    return Expected::gone;
  return is_touched(cuts, issue.range) ? Expected::changed : Expected::same;
}

std::optional<Obstacle> other_issues(const Document& before, const Document& after, const std::vector<Proposal>& all,
                                     const std::vector<Decision>& decisions, const std::vector<Cut>& cuts) {
  const std::vector<OpenIssue> left = rules::open_issues(after);
  std::size_t next = 0;
  for (const OpenIssue& issue : rules::open_issues(before)) {
    const Expected wanted = expected(issue, all, decisions, cuts);
    if (wanted == Expected::gone)
      continue;
    if (next >= left.size() || left[next].kind != issue.kind ||
        (wanted == Expected::same && after.slice(left[next].range) != before.slice(issue.range)))
      return Obstacle{issue.range, "This open issue would be read in another way"};
    ++next;
  }
  if (next < left.size())
    return Obstacle{{}, "What is decided would leave another issue open: " + std::string{after.slice(left[next].range)}};
  return std::nullopt;
}

// The words of a call's note, in full where it is an Ibid. that can be told.
std::string source_of(const Document& document, const notes::NoteSet& set, Index note) {
  if (note == model::none)
    return {};
  const auto full = notes::expanded(document, set, note);
  return full ? full->typed : std::string{set.notes[note].words()};
}

std::optional<Obstacle> other_notes(const Analysis& analysis, const Document& after, const std::vector<Cut>& cuts) {
  const Document& before = analysis.document();
  const notes::NoteSet& a = analysis.notes();
  const notes::NoteSet b = notes::read_notes(after);
  std::size_t next = 0;
  for (const notes::Call& call : a.calls) {
    if (is_cut(cuts, call.range))
      continue;
    const bool in_touched_note = call.note != model::none && is_touched(cuts, a.notes[call.note].whole());
    if (next >= b.calls.size() || b.calls[next].label != call.label || b.calls[next].in_note != call.in_note ||
        (!in_touched_note && source_of(before, a, call.note) != source_of(after, b, b.calls[next].note)))
      return Obstacle{call.range, "Call " + call.label + " would lead to another source"};
    ++next;
  }
  const auto gone = static_cast<std::size_t>(std::count_if(
      a.notes.begin(), a.notes.end(), [&](const notes::Note& note) { return is_cut(cuts, note.label_range); }));
  if (next != b.calls.size() || a.notes.size() != b.notes.size() + gone)
    return Obstacle{{}, "Notes and calls would be paired in another way"};
  return std::nullopt;
}

} // namespace

std::optional<Obstacle> objection(const Analysis& analysis, const std::vector<Proposal>& all,
                                  const std::vector<Decision>& decisions, const std::vector<Cut>& cuts) {
  std::vector<text::Edit> edits;
  for (const Cut& cut : cuts)
    edits.push_back({cut.range, cut.put});
  const auto after = read_after(analysis.document(), edits);
  if (!after)
    return after.error();
  if (auto found = other_survivors(analysis.document(), **after, cuts))
    return found;
  if (auto found = other_issues(analysis.document(), **after, all, decisions, cuts))
    return found;
  return other_notes(analysis, **after, cuts);
}

} // namespace unres::features
