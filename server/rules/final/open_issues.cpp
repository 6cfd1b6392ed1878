#include "rules/final/open_issues.h"

#include "rules/final/comments.h"
#include "rules/final/placeholders.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::rules {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

// The words inside marks of a width: "date" in "[date]".
std::string_view inside(const BlockView& block, Range range, Offset width) {
  return range.size() < 2 * width ? std::string_view{} : text::slice(block.text, {range.begin + width, range.end - width});
}

class BlockReader {
public:
  explicit BlockReader(const BlockView& block) : block_(block) {}

  std::vector<OpenIssue> read() {
    read_label();
    for (const model::Span& span : block_.facts.spans)
      read_span(span);
    for (const Range at : open_) // Its other half stands in another block of the paragraph, or nowhere.
      add(OpenIssue::Kind::brackets, at);
    for (const Range place : placeholders(block_))
      if (std::none_of(out_.begin(), out_.end(), [&](const OpenIssue& issue) {
            return issue.kind == OpenIssue::Kind::placeholder && issue.range.contains(place);
          }))
        add(OpenIssue::Kind::placeholder, place);
    std::stable_sort(out_.begin(), out_.end(), [](const OpenIssue& a, const OpenIssue& b) { return a.range < b.range; });
    return std::move(out_);
  }

private:
  void add(OpenIssue::Kind kind, Range range, std::string_view by = {}) {
    out_.push_back({kind, range, model::none, model::none, std::string{by}});
  }

  void read_label() {
    const model::Label& label = block_.facts.label;
    if (label.form == model::LabelForm::working)
      add(OpenIssue::Kind::working_label, label.range);
    else if (label.latin != 0)
      add(OpenIssue::Kind::latin_number, label.range);
  }

  void read_span(const model::Span& span) {
    const Range range = span.range;
    switch (span.kind) {
    case Kind::bracketed:
      return read_brackets(range);
    case Kind::bracket:
      return read_half(range);
    case Kind::insertion:
      return add(OpenIssue::Kind::insertion, range, attribution_of(inside(block_, range, 3)));
    case Kind::deletion:
      return add(OpenIssue::Kind::deletion, range, attribution_of(inside(block_, range, 3)));
    case Kind::substitution:
      return add(OpenIssue::Kind::replacement, range, attribution_of(inside(block_, range, 3)));
    case Kind::comment:
    case Kind::line_comment:
      if (!is_directive(text::slice(block_.text, range)))
        add(OpenIssue::Kind::comment, range, attribution_of(inside(block_, range, span.kind == Kind::comment ? 3 : 2)));
      return;
    default:
      return;
    }
  }

  void read_brackets(Range range) {
    const std::string_view words = trimmed(inside(block_, range, 1));
    const bool is_link = block_.text.substr(range.end).starts_with("(http"); // Its target has a space: no link to the grammar.
    if (is_link || is_foreign(block_, range.begin) || words == "sic" || words == "*sic*")
      return;
    if (is_placeholder(words))
      return add(OpenIssue::Kind::placeholder, range);
    if ((block_.kind == Kind::route_line || block_.kind == Kind::vote_line) && range == block_.facts.content)
      return;
    const std::vector<Range> versions = versions_of(block_, range);
    std::string by;
    for (const Range version : versions) {
      const std::string_view one = attribution_of(text::slice(block_.text, version));
      by.append(by.empty() || one.empty() ? "" : ", ").append(one);
    }
    add(versions.size() > 1 ? OpenIssue::Kind::alternatives : OpenIssue::Kind::brackets, range, by);
  }

  // A bracket before a label, or one whose other half is too far away for the grammar.
  void read_half(Range range) {
    if (is_foreign(block_, range.begin) || block_.kind == Kind::route_line || block_.region == model::Region::closing)
      return;
    if (block_.text[range.begin] == '[') {
      open_.push_back(range);
    } else if (!open_.empty()) {
      const Range whole{open_.back().begin, range.end};
      open_.pop_back();
      add(OpenIssue::Kind::brackets, whole, attribution_of(text::slice(block_.text, {whole.begin + 1, whole.end})));
    }
  }

  const BlockView& block_;
  std::vector<Range> open_;
  std::vector<OpenIssue> out_;
};

} // namespace

std::string_view name_of(OpenIssue::Kind kind) {
  switch (kind) {
  case OpenIssue::Kind::brackets:
    return "Brackets";
  case OpenIssue::Kind::alternatives:
    return "Alternatives";
  case OpenIssue::Kind::insertion:
    return "An insertion";
  case OpenIssue::Kind::deletion:
    return "A deletion";
  case OpenIssue::Kind::replacement:
    return "A replacement";
  case OpenIssue::Kind::placeholder:
    return "A placeholder";
  case OpenIssue::Kind::latin_number:
    return "A Latin number";
  case OpenIssue::Kind::working_label:
    return "A working label";
  case OpenIssue::Kind::comment:
    break;
  }
  return "A comment";
}

// A bar within a node of its own parts nothing.
std::vector<Range> versions_of(const BlockView& block, Range range) {
  std::vector<Range> out;
  Offset begin = range.begin + 1;
  for (Offset at = begin; at + 1 < range.end; ++at) {
    for (const model::Span& span : block.facts.spans)
      if (span.range.begin == at && span.range.end > at && span.range.end < range.end)
        at = span.range.end;
    if (at + 1 < range.end && block.text[at] == '|') {
      out.push_back({begin, at});
      begin = at + 1;
    }
  }
  out.push_back({begin, range.end - 1});
  return out;
}

std::vector<OpenIssue> open_issues(const BlockView& block) { return BlockReader{block}.read(); }

std::vector<OpenIssue> open_issues(const workspace::Document& document) {
  const Resolution& r = document.model();
  const std::vector<Index> paragraphs = model::paragraphs_of_blocks(r);
  std::vector<OpenIssue> out;
  for (Index i = 0; i < r.blocks.size(); ++i) {
    const model::Block& block = r.blocks[i];
    for (OpenIssue& issue : open_issues(BlockView{document.slice(block.range()), *block.facts, block.kind, block.region, r.profile})) {
      issue.range = block.absolute(issue.range);
      issue.block = i;
      issue.paragraph = paragraphs[i];
      out.push_back(std::move(issue));
    }
  }
  for (const Range comment : comments(document))
    if (std::none_of(out.begin(), out.end(), [&](const OpenIssue& issue) { return issue.range == comment; }))
      out.push_back({OpenIssue::Kind::comment, comment, model::none, model::none, {}});
  std::stable_sort(out.begin(), out.end(), [](const OpenIssue& a, const OpenIssue& b) { return a.range < b.range; });
  return out;
}

std::string_view attribution_of(std::string_view words) {
  words = trimmed(words);
  const std::size_t colon = words.substr(0, 80).find(':');
  if (colon == std::string_view::npos || colon == 0 || (!is_ascii_upper(words.front()) && words.front() >= 0))
    return {};
  const std::string_view names = words.substr(0, colon);
  // "Requests the Secretary-General:" brings in subparagraphs.
  const bool is_opening = model::form_of(names.substr(0, names.find(' '))) != model::VerbForm::unknown;
  if (is_opening || names.find_first_of("*_[]{}|;") != std::string_view::npos)
    return {};
  bool are_names = true;
  for_each_word(names, [&](std::string_view word) {
    const bool small = word == "and" || word == "of" || word == "the" || word == "on" || word == "behalf" || word == "with";
    are_names = are_names && (small || !(word.front() >= 'a' && word.front() <= 'z'));
  });
  return are_names ? names : std::string_view{};
}

} // namespace unres::rules
