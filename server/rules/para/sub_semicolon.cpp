#include "rules/sources.h"
#include "rules/subparagraphs.h"

namespace unres::rules {
namespace {

class Checker {
public:
  Checker(const workspace::Document& document, const SubRow& row, Reporter& reporter)
      : document_(document), r_(document.model()), row_(row), reporter_(reporter) {}

  void run() {
    // Subparagraphs of the preamble end in a comma: preamble/sub-end.
    if (row_.parent == model::none || r_.paragraphs[row_.parent].role != Role::operative)
      return;
    for (std::size_t i = 0; i < row_.subs.size(); ++i)
      check(i);
  }

private:
  [[nodiscard]] bool is_last(std::size_t i) const { return i + 1 == row_.subs.size(); }

  void check(std::size_t i) {
    const Paragraph& p = r_.paragraphs[row_.subs[i].paragraph];
    const model::EndMark end = r_.end_mark(p);
    if (end.mark == ';' || end.mark == ':' || row_.has_own(i))
      return;
    // Words that wrap up go on after any mark. Whether a full stop comes too early is
    // operative/end-semicolon's to say, and what closes the resolution is operative/final-stop's.
    if (row_.subs[i].words_after || (is_last(i) && (end.mark == '.' || closes_resolution())))
      return;
    const model::Block& block = r_.blocks[p.last];
    const std::string_view text = document_.slice(block.range());
    if (ends_with_conjunction(text.substr(0, block.facts->content.end)))
      return;
    const std::string found =
        end.mark == 0 ? "" : ", not with " + std::string{name_of_mark(end.mark)};
    reporter_.report(end_mark_range(document_, end), "A subparagraph ends with a semicolon" + found)
        .fix("End the subparagraph with a semicolon", FixKind::safe, {end_mark_edit(end, ';')});
  }

  // "; and" is para/sub-no-and's; "; or" is right where one of several suffices.
  [[nodiscard]] static bool ends_with_conjunction(std::string_view text) {
    return text.ends_with(" and") || text.ends_with(" or");
  }

  [[nodiscard]] bool closes_resolution() const {
    return last_operative(r_, r_.scopes[r_.paragraphs[row_.parent].scope]) == row_.parent;
  }

  const workspace::Document& document_;
  const Resolution& r_;
  const SubRow& row_;
  Reporter& reporter_;
};

void check(const workspace::Document& document, Reporter& reporter) {
  for (const SubRow& row : rows_of_subparagraphs(document.model()))
    Checker{document, row, reporter}.run();
}

} // namespace

extern constinit const Rule para_sub_semicolon{
    .id = "para/sub-semicolon",
    .title = "A subparagraph ends with a semicolon",
    .severity = Severity::error,
    .profiles = all_but_sc,
    .why =
        "Subparagraphs end with semicolons, as paragraphs do. The last one takes the mark of its "
        "paragraph: a semicolon, or the full stop that closes the resolution. A subparagraph that "
        "introduces others ends with a colon.",
    .good = R"(*The General Assembly*

1. *Requests* the Secretary-General:

(a) To publish the guide;

(b) To report on its use;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*

1. *Requests* the Secretary-General:

(a) To publish the guide,

(b) To report on its use,

2. *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts: General Assembly 2,671 of 2,700 subparagraphs.",
    .document = check};

} // namespace unres::rules
