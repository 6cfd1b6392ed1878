#include "rules/nego/halves.h"
#include "rules/sources.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::rules {
namespace {

using nego::Half;
using text::Edit;
using text::Offset;

class Balance {
public:
  Balance(const workspace::Document& document, Reporter& reporter)
      : document_(document), r_(document.model()), reporter_(reporter) {}

  void check() {
    for (const Half& half : nego::halves(document_)) {
      if (!open_.empty() && (half.paragraph == model::none || scope_of(half) != scope_of(open_.back())))
        give_up();
      if (half.opens)
        open_.push_back(half);
      else
        close(half);
    }
    give_up();
  }

private:
  [[nodiscard]] Index scope_of(const Half& half) const {
    return half.paragraph == model::none ? model::none : r_.paragraphs[half.paragraph].scope;
  }

  // The paragraph with its subparagraphs is one; its parent stands for all.
  [[nodiscard]] Index whole_of(Index paragraph) const {
    const Index parent = r_.paragraphs[paragraph].parent;
    return parent == model::none ? paragraph : parent;
  }

  void close(const Half& half) {
    if (open_.empty())
      return report_stray(half);
    const Half opening = open_.back();
    const bool at_edges = opening.at_edge && half.at_edge;
    if (opening.paragraph == half.paragraph || (at_edges && whole_of(opening.paragraph) == whole_of(half.paragraph))) {
      open_.pop_back();
    } else if (at_edges) {
      open_.pop_back();
      report_crossing(opening, half);
    } else {
      report_stray(half);
    }
  }

  void give_up() {
    for (const Half& half : open_)
      if (is_certain(half))
        report_open(half);
    open_.clear();
  }

  // Whoever types a paragraph closes its brackets later: it has ended where its end mark stands and another
  // paragraph, or the end of the file's last line, follows.
  [[nodiscard]] bool is_certain(const Half& half) const {
    if (half.paragraph == model::none)
      return false;
    const Paragraph& p = r_.paragraphs[half.paragraph];
    const char mark = r_.end_mark(p).mark;
    if (half.paragraph + 1 == r_.paragraphs.size())
      return mark == '.' && document_.text().ends_with('\n');
    return mark == '.' || mark == ';' || mark == ':' || (mark == ',' && p.role != Role::operative);
  }

  [[nodiscard]] Offset begin_of(Index paragraph) const { return r_.blocks[r_.paragraphs[paragraph].first].begin; }
  [[nodiscard]] Offset end_of(Index paragraph) const {
    const model::Block& block = r_.blocks[r_.paragraphs[paragraph].last];
    return block.begin + block.facts->content.end;
  }
  static Edit insert(Offset at, std::string_view what) { return {{at, at}, std::string{what}}; }

  void report_open(const Half& half) {
    auto finding = reporter_.report(half.range, "This bracket is not closed in its paragraph");
    if (half.at_edge)
      finding.fix("Close it at the end of the paragraph", FixKind::suggested, {insert(end_of(half.paragraph), "]")});
    else
      finding.fix("Remove the bracket", FixKind::suggested, {{half.range, ""}});
  }

  void report_stray(const Half& half) {
    auto finding = reporter_.report(half.range, "No bracket opens before this one in its paragraph");
    if (half.at_edge)
      finding.fix("Open it at the beginning of the paragraph", FixKind::suggested, {insert(begin_of(half.paragraph), "[")});
    else
      finding.fix("Remove the bracket", FixKind::suggested, {{half.range, ""}});
  }

  void report_crossing(const Half& opening, const Half& closing) {
    std::vector<Edit> edits;
    for (Index i = opening.paragraph; i <= closing.paragraph; ++i) {
      if (i > opening.paragraph)
        edits.push_back(insert(begin_of(i), "["));
      if (i < closing.paragraph)
        edits.push_back(insert(end_of(i), "]"));
    }
    reporter_
        .report(opening.range, "This bracket is closed in another paragraph: each paragraph has brackets of its own")
        .related(closing.range, "It is closed here")
        .fix("Give each paragraph brackets of its own", FixKind::suggested, std::move(edits));
  }

  const workspace::Document& document_;
  const Resolution& r_;
  Reporter& reporter_;
  std::vector<Half> open_;
};

void check(const workspace::Document& document, Reporter& reporter) { Balance{document, reporter}.check(); }

} // namespace

extern constinit const Rule nego_bracket_balance{
    .id = "nego/bracket-balance",
    .title = "Square brackets balance and do not cross the end of a paragraph",
    .severity = Severity::error,
    .reads = Reads::all,
    .why = "What a bracket leaves open ends where the other bracket stands, so each has its other within the "
           "paragraph. Brackets around a paragraph with its subparagraphs, or around several subparagraphs of one, "
           "are right; several paragraphs have brackets of their own. A paragraph that is still being typed, and "
           "brackets in quotations, are spared.",
    .good = R"(*The General Assembly*

1. *Requests* the keepers [and the masters [of all harbours]] to report;

[2. *Decides* to remain seized of the matter.]
)",
    .bad = R"(*The General Assembly*

1. *Requests* the keepers [and the masters to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts of the test corpus have no bracket without its other.",
    .document = check};

} // namespace unres::rules
