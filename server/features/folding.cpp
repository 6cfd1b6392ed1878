#include "features/folding.h"

#include "features/paragraph_extent.h"
#include "support/characters.h"

#include <algorithm>
#include <optional>

namespace unres::features {
namespace {

using syntax::Kind;
using text::Range;

std::string counted(std::size_t count, std::string_view what) {
  std::string out = std::to_string(count);
  out.append(" ").append(what);
  return out.append(count == 1 ? "" : "s");
}

class Folder {
public:
  explicit Folder(const workspace::Document& document) : document_(document) {}

  std::vector<Fold> run() {
    syntax::walk(document_.tree().root(), [&](syntax::Node node) { return enter(node); });
    end_comments();
    add_paragraphs();
    return nested();
  }

private:
  bool enter(syntax::Node node) {
    switch (node.kind()) {
    case Kind::masthead:
      add(node.range(), FoldKind::region, "Masthead");
      return true;
    case Kind::preamble:
      add(node.range(), FoldKind::region, "Preamble, " + counted(children(node, Kind::preambular_paragraph), "paragraph"));
      return true;
    case Kind::operative_part:
      add(node.range(), FoldKind::region, "Operative part, " + counted(operative_within(node.range()), "paragraph"));
      return true;
    case Kind::notes:
      add(node.range(), FoldKind::comment, counted(children(node, Kind::note_definition), "note"));
      return true;
    case Kind::note_definition:
      add(node.range(), FoldKind::comment);
      return true;
    case Kind::line_comment:
    case Kind::comment:
      add_comment(node.range());
      return false;
    case Kind::section:
    case Kind::part:
    case Kind::annex:
    case Kind::insertion:
    case Kind::deletion:
    case Kind::substitution:
      add(node.range(), FoldKind::region);
      return true;
    default:
      return node.child_count() > 0;
    }
  }

  static std::size_t children(syntax::Node node, Kind kind) {
    std::size_t out = 0;
    syntax::for_each_child(node, [&](syntax::Node child) { out += child.kind() == kind; });
    return out;
  }

  [[nodiscard]] std::size_t operative_within(Range range) const {
    const model::Resolution& r = document_.model();
    return static_cast<std::size_t>(std::count_if(r.paragraphs.begin(), r.paragraphs.end(), [&](const model::Paragraph& p) {
      return p.role == model::Role::operative && range.contains(r.range(p));
    }));
  }

  void add(Range range, FoldKind kind, std::string collapsed = {}) {
    range.end = range.begin + static_cast<text::Offset>(trimmed_end(document_.slice(range)));
    if (!range.empty() && line_of(range.begin) < line_of(range.end - 1))
      out_.push_back({range, kind, std::move(collapsed)});
  }

  // Comments on lines of their own, one below the other, are folded as one.
  void add_comment(Range range) {
    const bool goes_on = comments_ && line_of(range.begin) <= line_of(comments_->end) + 1 &&
                         trimmed(document_.slice({comments_->end, range.begin})).empty();
    if (goes_on) {
      comments_->end = range.end;
      return;
    }
    end_comments();
    comments_ = range;
  }

  void end_comments() {
    if (comments_)
      add(*comments_, FoldKind::comment);
    comments_.reset();
  }

  // Also where a page end has cut one.
  void add_paragraphs() {
    const model::Resolution& r = document_.model();
    for (model::Index i = 0; i < r.paragraphs.size(); ++i)
      add(with_those_below(r, i), FoldKind::region);
  }

  // Sorted, each once; what crosses another, as where a page end cuts a part, is left out.
  std::vector<Fold> nested() {
    std::stable_sort(out_.begin(), out_.end(), [](const Fold& a, const Fold& b) {
      return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
    });
    std::vector<Fold> out;
    std::vector<Range> around;
    for (Fold& fold : out_) {
      while (!around.empty() && around.back().end <= fold.range.begin)
        around.pop_back();
      if (!around.empty() && (around.back() == fold.range || !around.back().contains(fold.range)))
        continue;
      fold.depth = static_cast<std::uint32_t>(around.size());
      around.push_back(fold.range);
      out.push_back(std::move(fold));
    }
    return out;
  }

  [[nodiscard]] std::size_t line_of(text::Offset at) const { return document_.lines().line_of(at); }

  const workspace::Document& document_;
  std::optional<Range> comments_; ///< The run that may go on.
  std::vector<Fold> out_;
};

} // namespace

std::vector<Fold> folds(const workspace::Document& document) { return Folder{document}.run(); }

} // namespace unres::features
