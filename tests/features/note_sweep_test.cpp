// Everything about notes at every place of a draft, and while it is typed.
#include "features/code_actions.h"
#include "features/completion/completion.h"
#include "features/definition.h"
#include "features/highlight.h"
#include "features/hover.h"
#include "features/linked_editing.h"
#include "features/marked.h"
#include "features/references.h"
#include "features/rename.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using text::Offset;
using text::Range;

const std::string draft = ga_draft(
    "*Recalling* the goals,[^1] the Convention,[^2] its Protocol[^3] and, among 12 m² of rules, the report,[^report]¹\n\n"
    "*Noting* the call that has no note[^4] and the one that begins [^",
    "\n[^1]: Resolution 70/1.\n\n[^2]: United Nations, *Treaty Series*, vol. 2225, No. 39574.\n\n"
    "[^3]: Ibid., vol. 2237, No. 39574.\n\n[^report]: Ibid.\n\n    A second paragraph.[^1]\n\n"
    "[^alone]: Ibid.; and A/77/127.\n\n¹ Ibid.\n\n² Empty as the next.\n\n[^9]:\n");

class Sweep {
public:
  explicit Sweep(const std::string& text)
      : here_(marked(text)), mentions_(here_.analysis), size_(static_cast<Offset>(here_.analysis->document().text().size())) {}

  void run() {
    for (Offset at = 0; at <= size_ + 1; ++at)
      look(at);
    for (const features::QuickFix& fix : features::quick_fixes(*here_.analysis, {0, size_}))
      check(fix.edits);
  }

private:
  void check(Range range) { CHECK((range.begin <= range.end && range.end <= size_)); }
  void check(const std::vector<Range>& ranges) {
    for (const Range range : ranges)
      check(range);
  }
  void check(const std::vector<text::Edit>& edits) {
    CHECK(text::applied(here_.analysis->document().text(), edits).has_value());
  }

  void look(Offset at) {
    const rules::Analysis& analysis = *here_.analysis;
    if (const auto hover = features::hover(analysis, at, {}))
      check(hover->range);
    if (const auto target = features::definition(mentions_, at))
      check(*target);
    check(features::references(mentions_, at, true));
    for (const features::Mention& each : features::highlights(mentions_, at))
      check(each.range);
    check(features::linked_ranges(analysis, at));
    if (const auto renaming = features::prepare_rename(mentions_, at))
      check(renaming->range);
    if (const auto edits = features::rename(mentions_, at, "77"))
      check(*edits);
    for (const features::Completion& item : features::complete(analysis, at, features::Trigger::call)) {
      CHECK(item.edit.range.touches(at));
      std::vector<text::Edit> edits = item.more;
      edits.push_back(item.edit);
      check(edits);
    }
  }

  Marked here_;
  features::Mentions mentions_;
  Offset size_;
};

} // namespace

TEST_CASE("at every place of a draft, what is said of notes lies in the text") { Sweep{draft}.run(); }

TEST_CASE("and wherever the draft ends while it is typed") {
  for (std::size_t end = 0; end <= draft.size(); end += 13)
    Sweep{draft.substr(0, end)}.run();
}

} // namespace unres::test
