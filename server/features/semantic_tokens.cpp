#include "features/semantic_tokens.h"

#include "support/characters.h"

#include <algorithm>
#include <utility>

namespace unres::features {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

struct Style {
  TokenType type = TokenType::none;
  TokenModifier modifiers = TokenModifier::none;

  friend bool operator==(const Style&, const Style&) = default;
};

Style style_of(Kind kind) {
  switch (kind) {
#define UNRES_TOKEN_KIND(kind, type, modifier)                                                                         \
  case Kind::kind:                                                                                                     \
    return {TokenType::type, TokenModifier::modifier};
#include "features/token_kinds.inc"
#undef UNRES_TOKEN_KIND
  default:
    return {};
  }
}

// The marks of open text and of tracked changes, among the nodes without a name.
bool has_marks(Kind parent) {
  return parent == Kind::bracketed || parent == Kind::insertion || parent == Kind::deletion || parent == Kind::substitution;
}

class Painter {
public:
  Painter(const workspace::Document& document, Range within) : document_(document), within_(within) {}

  std::vector<Token> run() {
    syntax::walk(document_.tree().root(), [&](syntax::Node node) { return enter(node); });
    leave(static_cast<Offset>(document_.text().size()) + 1);
    add_openings();
    return std::move(out_);
  }

private:
  struct Layer {
    Range range;
    Kind kind = Kind::other;
    Style style;
  };

  bool enter(syntax::Node node) {
    const Range range = node.range();
    const Kind kind = node.kind();
    leave(range.begin);
    Style style = layers_.empty() ? Style{} : layers_.back().style;
    if (kind == Kind::text || (style.type == TokenType::none && !range.overlaps(within_)))
      return false;
    if (kind == Kind::other) {
      enter_mark(range, style);
      return false;
    }
    const Style own = style_of(kind);
    if (own.type != TokenType::none)
      style = {own.type, style.modifiers | own.modifiers};
    if (style != (layers_.empty() ? Style{} : layers_.back().style)) // Else one token goes on.
      paint(range.begin);
    layers_.push_back({range, kind, style});
    return true;
  }

  void enter_mark(Range range, Style style) {
    if (layers_.empty() || !has_marks(layers_.back().kind))
      return;
    paint(range.begin);
    // Behind the arrow of {~~old~>new~~} stands what is new.
    if (layers_.back().kind == Kind::substitution && document_.slice(range) == "~>")
      layers_.back().style = style_of(Kind::insertion);
    paint(range.end, {TokenType::mark, style.modifiers});
  }

  // Ends what ends before `at`.
  void leave(Offset at) {
    while (!layers_.empty() && layers_.back().range.end <= at) {
      const std::size_t around = layers_.size() - 1;
      if (layers_.back().style != (around == 0 ? Style{} : layers_[around - 1].style))
        paint(layers_.back().range.end);
      layers_.pop_back();
    }
  }

  void paint(Offset end) { paint(end, layers_.empty() ? Style{} : layers_.back().style); }

  void paint(Offset end, Style style) {
    if (end > painted_)
      add({std::exchange(painted_, end), end}, style, out_);
  }

  // One token a line, without the white space around it.
  void add(Range range, Style style, std::vector<Token>& out) const {
    while (style.type != TokenType::none && range.begin < range.end) {
      const std::string_view rest = document_.slice(range);
      const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
      const std::string_view words = trimmed(line);
      const Offset begin = range.begin + static_cast<Offset>(words.data() - line.data());
      const Range token{begin, begin + static_cast<Offset>(words.size())};
      if (!token.empty() && token.overlaps(within_))
        out.push_back({token, style.type, style.modifiers});
      range.begin += static_cast<Offset>(line.size()) + 1;
    }
  }

  // Where the opening phrase is not emphasised, the tree has no node for it.
  void add_openings() {
    const model::Resolution& r = document_.model();
    std::vector<Token> openings;
    auto next = out_.begin();
    for (const model::Paragraph& p : r.paragraphs) {
      const model::Block& block = r.blocks[p.first];
      const model::Opening& opening = block.facts->opening;
      if (block.facts->lead || (p.role != model::Role::preambular && p.role != model::Role::operative))
        continue;
      Range words = block.absolute(p.role == model::Role::operative ? opening.operative_range : opening.preambular_range);
      for (; next != out_.end() && next->range.end <= words.begin; ++next)
        continue;
      for (; next != out_.end() && next->range.begin < words.end; ++next) {
        add({words.begin, std::max(words.begin, next->range.begin)}, {TokenType::phrase}, openings);
        words.begin = std::min(words.end, next->range.end);
      }
      add(words, {TokenType::phrase}, openings);
    }
    const auto middle = out_.insert(out_.end(), openings.begin(), openings.end());
    std::inplace_merge(out_.begin(), middle, out_.end(), [](const Token& a, const Token& b) { return a.range < b.range; });
  }

  const workspace::Document& document_;
  Range within_;
  std::vector<Layer> layers_;
  Offset painted_ = 0;
  std::vector<Token> out_;
};

} // namespace

std::vector<Token> semantic_tokens(const workspace::Document& document, Range within) {
  return Painter{document, within}.run();
}

} // namespace unres::features
