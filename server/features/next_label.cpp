#include "features/next_label.h"

#include "rules/nego/frozen.h"
#include "rules/nego/versions.h"
#include "rules/subparagraphs.h"
#include "support/characters.h"

#include <algorithm>
#include <string>

namespace unres::features {
namespace {

using model::LabelForm;
using rules::Index;
using rules::Paragraph;
using rules::Resolution;
using text::Offset;
using text::Range;

constexpr std::string_view usual_indent = "   "; // Of subparagraphs, as adopted texts are rendered.

/// The line that Enter has begun and the paragraph before it.
class Begun {
public:
  Begun(const workspace::Document& document, Offset at)
      : document_(document), r_(document.model()), at_(at), line_(document.lines().start(document.lines().line_of(at))) {}

  std::vector<text::Edit> edits() {
    if (!find_paragraph())
      return {};
    const model::Facts& facts = r_.facts(paragraph().last);
    if (facts.content.empty())
      return is_cut() ? std::vector<text::Edit>{} : outdented();
    const char mark = facts.end.mark;
    if (mark == ';')
      return inserted(following(paragraph_), indent_of(paragraph_));
    if (mark == ':' && !r_.has_subparagraphs(paragraph_) && paragraph().level < 4)
      return inserted(rules::label_at(static_cast<std::uint8_t>(paragraph().level + 1), 1), indent_below());
    return {};
  }

private:
  [[nodiscard]] const Paragraph& paragraph() const { return r_.paragraphs[paragraph_]; }
  [[nodiscard]] bool is_cut() const { return r_.is_cut(paragraph()); }
  [[nodiscard]] const model::Label& label(Index paragraph) const {
    return r_.facts(r_.paragraphs[paragraph].first).label;
  }

  // The paragraph that ends on the line before; the line begun must be blank.
  bool find_paragraph() {
    const std::size_t line = document_.lines().line_of(at_);
    if (line == 0 || !trimmed(document_.slice({line_, end_of_line(line)})).empty())
      return false;
    const Offset before = document_.lines().start(line - 1);
    for (Index i = 0; i < r_.paragraphs.size(); ++i) {
      const Paragraph& p = r_.paragraphs[i];
      const model::Block& block = r_.blocks[p.last];
      const Offset end = std::max(block.absolute(block.facts->content).end, block.absolute(block.facts->label.range).end);
      const bool labelled = label(i).form != LabelForm::none && label(i).form != LabelForm::bullet;
      const bool counted = p.role == model::Role::operative || p.role == model::Role::subparagraph;
      if (block.begin < line_ && before < end && end <= line_ && labelled && counted) {
        paragraph_ = i;
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] Offset end_of_line(std::size_t line) const {
    return line + 1 < document_.lines().count() ? document_.lines().start(line + 1)
                                                : static_cast<Offset>(document_.text().size());
  }

  // The label after that of a paragraph, written as that is.
  [[nodiscard]] std::string following(Index i) const {
    const model::Label& before = label(i);
    if (before.number > 0) {
      const std::string number = number_after(i);
      switch (before.form) {
      case LabelForm::number_parenthesis:
        return number + ")";
      case LabelForm::number_parentheses:
        return "(" + number + ")";
      case LabelForm::working:
        return "OP" + number + ".";
      default:
        return number + ".";
      }
    }
    for (const rules::SubRow& row : rules::rows_of_subparagraphs(r_))
      for (const rules::Sub& sub : row.subs)
        if (sub.paragraph == i)
          return rules::written_label(before, sub.counted.numbering, sub.counted.value + 1);
    return {};
  }

  // While the numbers are frozen, 3 bis between 3 and 4, and 3 ter behind it.
  [[nodiscard]] std::string number_after(Index i) const {
    const std::uint32_t number = label(i).number;
    const bool is_between = std::any_of(r_.paragraphs.begin() + i + 1, r_.paragraphs.end(), [&](const Paragraph& p) {
      return p.scope == r_.paragraphs[i].scope && r_.facts(p.first).label.number > number;
    });
    if (!is_between || !rules::nego::frozen_at(document_))
      return std::to_string(number + 1);
    std::size_t latin = 2;
    for (const Paragraph& p : r_.paragraphs)
      if (p.scope == r_.paragraphs[i].scope && r_.facts(p.first).label.number == number)
        latin = std::max<std::size_t>(latin, r_.facts(p.first).label.latin + 1U);
    const std::string_view word = rules::nego::latin_words[std::min(latin, rules::nego::latin_words.size() - 1)];
    return std::to_string(number).append(" ").append(word);
  }

  [[nodiscard]] std::string indent_of(Index i) const {
    const Offset begin = r_.blocks[r_.paragraphs[i].first].begin + label(i).range.begin;
    const Offset line = document_.lines().start(document_.lines().line_of(begin));
    const std::string_view space = document_.slice({line, begin});
    return trimmed(space).empty() ? std::string{space} : std::string{};
  }

  // As other paragraphs of that level have it.
  [[nodiscard]] std::string indent_below() const {
    for (Index i = 0; i < r_.paragraphs.size(); ++i)
      if (r_.paragraphs[i].level == paragraph().level + 1 && r_.paragraphs[i].role == model::Role::subparagraph)
        return indent_of(i);
    return indent_of(paragraph_) + std::string{usual_indent};
  }

  // Paragraphs are parted by blank lines, unless the one at hand follows its fellow without.
  [[nodiscard]] std::string line_break() const {
    const Index first = paragraph().first;
    const std::string_view end = document_.text().find("\r\n") == std::string::npos ? "\n" : "\r\n";
    if (first == 0)
      return std::string{end};
    const model::Block& before = r_.blocks[first - 1];
    const std::string_view gap =
        document_.slice({before.absolute(before.facts->content).end, r_.blocks[first].begin + label(paragraph_).range.begin});
    return std::count(gap.begin(), gap.end(), '\n') == 1 ? std::string{} : std::string{end};
  }

  [[nodiscard]] std::vector<text::Edit> inserted(const std::string& label, const std::string& indent) const {
    if (label.empty())
      return {};
    return {{{line_, at_}, line_break() + indent + label + " "}};
  }

  // The paragraph that a subparagraph is part of: the last of the level above.
  [[nodiscard]] Index above() const {
    for (Index i = paragraph_; i > 0; --i)
      if (r_.paragraphs[i - 1].level < paragraph().level)
        return i - 1;
    return model::none;
  }

  [[nodiscard]] std::vector<text::Edit> outdented() const {
    const Offset begin = r_.blocks[paragraph().first].begin + label(paragraph_).range.begin;
    const Offset line = document_.lines().start(document_.lines().line_of(begin));
    const Index up = paragraph().level == 0 ? model::none : above();
    if (up == model::none)
      return {{{line, at_}, {}}};
    const std::string next = following(up);
    return next.empty() ? std::vector<text::Edit>{} : std::vector<text::Edit>{{{line, at_}, indent_of(up) + next + " "}};
  }

  const workspace::Document& document_;
  const Resolution& r_;
  Offset at_;
  Offset line_; ///< Where the line begins.
  Index paragraph_ = model::none;
};

} // namespace

std::vector<text::Edit> next_label(const rules::Analysis& analysis, text::Offset at) {
  return Begun{analysis.document(), at}.edits();
}

} // namespace unres::features
