#include "features/negotiation/decide.h"

#include "features/negotiation/cuts.h"
#include "features/negotiation/decision_proof.h"
#include "features/negotiation/delegations.h"
#include "rules/paragraphs.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using rules::Analysis;
using rules::OpenIssue;
using syntax::Kind;
using text::Obstacle;
using text::Offset;
using text::Range;
using What = Decision::What;

bool overlaps_partly(Range a, Range b) { return a.overlaps(b) && !a.contains(b) && !b.contains(a); }

class Planner {
public:
  Planner(const Analysis& analysis, const std::vector<Proposal>& all) : analysis_(analysis), document_(analysis.document()), all_(all) {}

  tl::expected<std::vector<Cut>, std::vector<Obstacle>> run(const std::vector<Decision>& decisions) {
    for (std::size_t i = 0; i < decisions.size(); ++i)
      carry_out(decisions[i], i);
    check_what_goes(decisions);
    cut_emptied();
    cut_notes();
    if (!obstacles_.empty())
      return tl::make_unexpected(std::move(obstacles_));
    mend_last_marks();
    mend(document_.text(), cuts_);
    return std::move(cuts_);
  }

private:
  void carry_out(const Decision& decision, std::size_t id) {
    const Proposal& proposal = all_[decision.proposal];
    if (is_cut(cuts_, proposal.range)) // What it is part of goes anyhow.
      return;
    if (!proposal.obstacle.empty())
      return obstacles_.push_back({proposal.range, proposal.obstacle});
    for (const Proposal& other : all_)
      if (overlaps_partly(other.range, proposal.range))
        return obstacles_.push_back({other.range, "This crosses the end of what is to be decided"});
    const std::size_t versions = proposal.versions.size();
    if (decision.what == What::remove)
      cuts_.push_back({proposal.range, id});
    else if (decision.what == What::keep)
      keep(proposal, decision.version, id);
    else if (versions == 2)
      keep(proposal, 1 - decision.version, id);
    else
      drop(proposal, decision.version, id);
  }

  void keep(const Proposal& proposal, std::size_t kept, std::size_t id) {
    const Version& version = proposal.versions[kept];
    const std::string& text = document_.text();
    const Range words = version.words;
    Cut first{{proposal.range.begin, words.begin}, id};
    Cut last{{words.end, proposal.range.end}, id};
    // Several words that are typed right behind a word or before one are no ending of it.
    const bool several = !version.by.empty() && document_.slice(words).find(' ') != std::string_view::npos;
    if (several && first.range.begin > 0 && is_word_byte(text[first.range.begin - 1]) && is_word_byte(text[words.begin]))
      first.put = " ";
    if (several && last.range.end < text.size() && is_word_byte(text[last.range.end]) && is_word_byte(text[words.end - 1]))
      last.put = " ";
    cuts_.push_back(std::move(first));
    cuts_.push_back(std::move(last));
  }

  void drop(const Proposal& proposal, std::size_t version, std::size_t id) {
    const Range whole = proposal.versions[version].whole;
    // The bar before it goes along, of the first one that behind it.
    cuts_.push_back({version == 0 ? Range{whole.begin, whole.end + 1} : Range{whole.begin - 1, whole.end}, id});
  }

  // What others propose, and comments, within words that go.
  void check_what_goes(const std::vector<Decision>& decisions) {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      const bool is_decided = std::any_of(decisions.begin(), decisions.end(), [i](const Decision& d) { return d.proposal == i; });
      if (!is_decided && is_cut(cuts_, all_[i].range))
        obstacles_.push_back({all_[i].range, "This would go along: decide on it first"});
    }
    for (const OpenIssue& issue : rules::open_issues(document_))
      if (issue.kind == OpenIssue::Kind::comment && is_cut(cuts_, issue.range))
        obstacles_.push_back({issue.range, "This comment would go along"});
  }

  // Emphasis around nothing, and blocks of which no word stays.
  void cut_emptied() {
    const model::Resolution& r = document_.model();
    const std::vector<Cut> made = cuts_;
    for (model::Index i = 0; i < r.blocks.size(); ++i) {
      const model::Block& block = r.blocks[i];
      const auto cut = std::find_if(made.begin(), made.end(), [&](const Cut& each) { return each.range.overlaps(block.range()); });
      if (cut == made.end())
        continue;
      for (const model::Span& span : block.facts->spans)
        if ((span.kind == Kind::emphasis || span.kind == Kind::strong) && is_emptied(block.absolute(span.range), made))
          cuts_.push_back({block.absolute(span.range), cut->decision});
      cut_block(i, *cut);
    }
  }

  [[nodiscard]] bool is_emptied(Range span, const std::vector<Cut>& made) const {
    const std::string left = left_of(document_.text(), span, made);
    return left.size() < span.size() && !left.empty() && left.find_first_not_of("*_ ") == std::string::npos;
  }

  void cut_block(model::Index index, const Cut& cut) {
    const model::Block& block = document_.model().blocks[index];
    std::vector<Cut> without = cuts_;
    bool has_comment = false;
    for (const model::Span& span : block.facts->spans)
      if (span.kind == Kind::comment || span.kind == Kind::line_comment) {
        has_comment = true;
        without.push_back({block.absolute(span.range)});
      }
    for (const model::NoteCall& call : block.facts->calls)
      without.push_back({block.absolute(call.range)});
    const std::string left = left_of(document_.text(), block.absolute(block.facts->content), without);
    if (std::any_of(left.begin(), left.end(), is_word_byte))
      return;
    if (block.is_note() || has_comment)
      obstacles_.push_back({block.range(), block.is_note() ? "No word of this note would stay" : "Nothing but a comment would stay of this paragraph"});
    else
      cut_whole(index, cut.decision);
  }

  // A block with the blank line behind it; the last one with that before it.
  void cut_whole(model::Index index, std::size_t id) {
    const auto& blocks = document_.model().blocks;
    const std::string& text = document_.text();
    Range range = blocks[index].range();
    if (index + 1 < blocks.size()) {
      while (range.end < blocks[index + 1].begin && is_ascii_space(text[range.end]))
        ++range.end;
    } else {
      while (range.begin > 0 && is_ascii_space(text[range.begin - 1]))
        --range.begin;
      range.end = range.begin + static_cast<Offset>(trimmed_end(document_.slice({range.begin, range.end})));
    }
    cuts_.push_back({range, id, true});
  }

  // A note that only what goes calls goes along.
  void cut_notes() {
    const notes::NoteSet& set = analysis_.notes();
    const std::vector<Cut> made = cuts_;
    for (const notes::Note& note : set.notes) {
      const auto goes = [&](model::Index call) { return is_cut(made, set.calls[call].range); };
      if (note.calls.empty() || !std::all_of(note.calls.begin(), note.calls.end(), goes))
        continue;
      const Range first = set.calls[note.calls.front()].range;
      const auto cut = std::find_if(made.begin(), made.end(), [first](const Cut& each) { return each.range.contains(first); });
      for (const model::Index block : note.blocks)
        cut_whole(block, cut->decision);
    }
  }

  [[nodiscard]] bool is_gone(const model::Paragraph& p) const {
    bool gone = true;
    document_.model().for_each_block(p, [&](model::Index block) {
      gone = gone && is_cut(cuts_, document_.model().blocks[block].facts->content.empty()
                                       ? document_.model().blocks[block].range()
                                       : document_.model().blocks[block].absolute(document_.model().blocks[block].facts->content));
    });
    return gone;
  }

  // Where the last paragraph goes, the one before it ends the sentence.
  void mend_last_marks() {
    const model::Resolution& r = document_.model();
    for (const rules::Sentence& sentence : rules::sentences(r)) {
      model::Index last = sentence.last;
      while (last > sentence.first && is_gone(r.paragraphs[last - 1]))
        --last;
      if (last == sentence.last || last == sentence.first || r.end_mark(r.paragraphs[sentence.last - 1]).mark != '.')
        continue;
      const model::EndMark end = r.end_mark(r.paragraphs[last - 1]);
      if (end.mark == ';' || end.mark == ',')
        cuts_.push_back({end.range, cuts_.empty() ? 0 : cuts_.back().decision, false, "."});
    }
  }

  const Analysis& analysis_;
  const workspace::Document& document_;
  const std::vector<Proposal>& all_;
  std::vector<Cut> cuts_;
  std::vector<Obstacle> obstacles_;
};

bool is_by(std::string_view attribution, std::string_view by) {
  const std::vector<std::string> names = delegations_in(attribution);
  return by.empty() || attribution == by || std::find(names.begin(), names.end(), by) != names.end();
}

std::vector<DecidedEdit> edits_of(std::vector<Cut>&& cuts) {
  std::vector<DecidedEdit> out;
  for (Cut& cut : cuts)
    if (!cut.range.empty() || !cut.put.empty())
      out.push_back({{cut.range, std::move(cut.put)}, cut.decision});
  return out;
}

} // namespace

std::vector<Decision> accepting(const Proposal& proposal, std::size_t index, std::string_view by) {
  if (proposal.kind == OpenIssue::Kind::alternatives) {
    for (std::size_t i = 0; i < proposal.versions.size(); ++i)
      if (!by.empty() && !proposal.versions[i].by.empty() && is_by(proposal.versions[i].by, by))
        return {{index, What::keep, i}};
    return {};
  }
  if (!is_by(proposal.by, by))
    return {};
  if (proposal.kind == OpenIssue::Kind::deletion)
    return {{index, What::remove, 0}};
  return {{index, What::keep, proposal.kind == OpenIssue::Kind::replacement ? 1U : 0U}};
}

std::vector<Decision> rejecting(const Proposal& proposal, std::size_t index, std::string_view by) {
  if (proposal.kind == OpenIssue::Kind::alternatives) {
    std::vector<Decision> out = accepting(proposal, index, by);
    for (Decision& decision : out)
      decision.what = What::drop;
    return out;
  }
  if (!is_by(proposal.by, by))
    return {};
  if (proposal.kind == OpenIssue::Kind::deletion || proposal.kind == OpenIssue::Kind::replacement)
    return {{index, What::keep, 0}};
  return {{index, What::remove, 0}};
}

Decided planned(const Analysis& analysis, const std::vector<Proposal>& all, const std::vector<Decision>& decisions) {
  auto cuts = Planner{analysis, all}.run(decisions);
  if (!cuts)
    return tl::make_unexpected(std::move(cuts.error()));
  return edits_of(std::move(*cuts));
}

Decided decided(const Analysis& analysis, const std::vector<Proposal>& all, const std::vector<Decision>& decisions) {
  auto cuts = Planner{analysis, all}.run(decisions);
  if (!cuts)
    return tl::make_unexpected(std::move(cuts.error()));
  if (auto found = objection(analysis, all, decisions, *cuts))
    return tl::make_unexpected(std::vector{std::move(*found)});
  return edits_of(std::move(*cuts));
}

} // namespace unres::features
