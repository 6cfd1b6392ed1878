#include "rules/inline_text.h"
#include "rules/para/references.h"
#include "rules/sources.h"
#include "rules/subparagraphs.h"

#include <algorithm>

namespace unres::rules {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

// A numbered operative paragraph that others may refer to.
struct Target {
  std::uint32_t number = 0;
  std::uint8_t latin = 0;
  Index paragraph = model::none;
  Index unit = model::none;
};

class Checker {
public:
  Checker(const workspace::Document& document, Reporter& reporter)
      : document_(document), r_(document.model()), reporter_(reporter) {}

  void run() {
    for (Index i = 0; i < r_.paragraphs.size(); ++i) {
      const Paragraph& p = r_.paragraphs[i];
      if (p.role != Role::annex)
        r_.for_each_block(p, [&](Index block) { check_block(i, block); });
    }
  }

private:
  void check_block(Index paragraph, Index block) {
    const model::Facts& facts = r_.facts(block);
    for (const model::Span& span : facts.spans) {
      if (span.kind != Kind::paragraph_reference || is_set_apart(facts, span.range.begin))
        continue;
      const std::string_view text = document_.slice(r_.blocks[block].range());
      const std::size_t digit = text.find_first_of("0123456789", span.range.begin);
      if (digit < span.range.end)
        check_reference(paragraph, block, text, read_reference(text, static_cast<Offset>(digit)));
    }
  }

  void check_reference(Index from, Index block, std::string_view text, const Reference& reference) {
    const bool of_present = has_at(text, reference.range.end, " of the present resolution");
    if (reference.direction == Direction::none && !of_present)
      return;
    for (const ReferenceItem& item : reference.items)
      check_item(from, r_.blocks[block].absolute(item.range), item, reference.direction);
  }

  void check_item(Index from, Range range, const ReferenceItem& item, Direction direction) {
    find_targets();
    const Index own = r_.paragraphs[from].parent != model::none ? r_.paragraphs[from].parent : from;
    const Index unit = unit_of(from);
    bool numbered = false; // The resolution has numbers to refer to.
    bool before = false;
    bool after = false;
    bool itself = false;
    bool has_sub = false;
    for (const Target& target : targets_) {
      if (target.unit != unit)
        continue;
      numbered = true;
      if (target.number != item.number || target.latin != item.latin)
        continue;
      before |= target.paragraph < own;
      after |= target.paragraph > own;
      itself |= target.paragraph == own;
      has_sub |= item.subs.empty() || names(target.paragraph, item.subs.front());
    }
    if (!numbered)
      return;
    const std::string name = "paragraph " + std::to_string(item.number);
    if (!before && !after && !itself) {
      // Whoever types has not come to the paragraphs below yet.
      if (direction != Direction::below || is_complete())
        reporter_.report(range, "The present resolution has no " + name);
    } else if (!has_sub) {
      reporter_.report(range, "There is no subparagraph (" + item.subs.front() + ") in " + name);
    } else if (!itself && direction == Direction::above && !before) {
      reporter_.report(range, "Here, " + name + " stands below, not above");
    } else if (!itself && direction == Direction::below && !after) {
      reporter_.report(range, "Here, " + name + " stands above, not below");
    }
  }

  // The letter labels a subparagraph, or one in the running text.
  [[nodiscard]] bool names(Index paragraph, const std::string& letters) const {
    for (Index i = paragraph + 1; i < r_.paragraphs.size(); ++i) {
      const Paragraph& p = r_.paragraphs[i];
      if (p.role == Role::operative || p.role == Role::annex)
        break;
      if (p.parent == paragraph && r_.facts(p.first).label.text() == letters)
        return true;
    }
    const std::string typed = "(" + letters + ")";
    return document_.slice(r_.range(r_.paragraphs[paragraph])).find(typed) !=
           std::string_view::npos;
  }

  [[nodiscard]] Index unit_of(Index paragraph) const {
    const Index scope = r_.paragraphs[paragraph].scope;
    return scope == model::none ? model::none : r_.scopes[scope].unit;
  }

  [[nodiscard]] bool is_complete() const {
    const auto last = std::find_if(r_.paragraphs.rbegin(), r_.paragraphs.rend(),
                                   [](const Paragraph& p) { return p.role != Role::annex; });
    return last != r_.paragraphs.rend() && r_.end_mark(*last).mark == '.';
  }

  void find_targets() {
    if (!targets_.empty())
      return;
    for_each(r_, Role::operative, [&](const Paragraph& p, Index i) {
      const model::Label& label = r_.facts(p.first).label;
      if (label.number > 0)
        targets_.push_back({label.number, label.latin, i, unit_of(i)});
    });
  }

  const workspace::Document& document_;
  const Resolution& r_;
  Reporter& reporter_;
  std::vector<Target> targets_;
};

void check(const workspace::Document& document, Reporter& reporter) {
  Checker{document, reporter}.run();
}

} // namespace

extern constinit const Rule para_ref_above_below{
    .id = "para/ref-above-below",
    .title = "“paragraph 4 above” stands above, and there is one",
    .severity = Severity::warning,
    .why =
        "References within a resolution go astray when paragraphs are added or moved. The "
        "paragraph "
        "named must exist and stand where “above” or “below” says. Paragraphs of other texts are "
        "let be: only references with “above”, “below” or “of the present resolution” are checked.",
    .good = R"(*The General Assembly*

1. *Requests* the Secretary-General to report;

2. *Decides* to discuss the report referred to in paragraph 1 above.
)",
    .bad = R"(*The General Assembly*

1. *Requests* the Secretary-General to report;

2. *Decides* to discuss the report referred to in paragraph 14 above.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: no reference astray in the 239 of the test corpus.",
    .document = check};

} // namespace unres::rules
