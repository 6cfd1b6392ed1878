#include "model/reading.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::model {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

// The marks around emphasised words: "*", "**", "_" or "__".
Offset width_of_marks(std::string_view block, Range range) {
  return range.size() > 3 && block[range.begin] == block[range.begin + 1] ? 2 : 1;
}

// What of a block is not read, sorted.
std::vector<Range> silent(std::string_view block, const Facts& facts) {
  std::vector<Range> out;
  const auto drop = [&](Offset begin, Offset end) { out.push_back({begin, end}); };
  const auto drop_ends = [&](Range range, Offset width) {
    drop(range.begin, range.begin + width);
    drop(range.end - width, range.end);
  };
  // Where the block ends within emphasis, no mark closes it.
  const auto drop_marks = [&](Range range, Offset width) {
    drop(range.begin, range.begin + width);
    if (block[range.end - 1] == '*' || block[range.end - 1] == '_')
      drop(range.end - width, range.end);
  };
  if (facts.label.form != LabelForm::none)
    drop(facts.label.range.begin, facts.label.range.end);
  for (const NoteCall& call : facts.calls)
    drop(call.range.begin, call.range.end);
  for (const Span& span : facts.spans) {
    const Range range = span.range;
    switch (span.kind) {
    case Kind::lead_phrase:
    case Kind::emphasis:
    case Kind::strong:
      drop_marks(range, span.kind == Kind::strong ? 2 : width_of_marks(block, range));
      break;
    case Kind::link:
      drop(range.begin, range.begin + 1);
      break;
    case Kind::link_target: // With the bracket that closes the words.
    case Kind::deletion:
    case Kind::comment:
    case Kind::line_comment:
      drop(range.begin, range.end);
      break;
    case Kind::insertion:
      drop_ends(range, 3);
      break;
    case Kind::substitution: {
      const std::size_t arrow = text::slice(block, range).find("~>");
      if (arrow != std::string_view::npos) {
        drop(range.begin, range.begin + static_cast<Offset>(arrow) + 2);
        drop(range.end - 3, range.end);
      }
      break;
    }
    case Kind::treaty_reference: // One token, the emphasis of the name within it.
      for (Offset at = range.begin; at < range.end; ++at)
        if (block[at] == '*' || block[at] == '_')
          drop(at, at + 1);
      if (range.begin > 0 && (block[range.begin - 1] == '*' || block[range.begin - 1] == '_'))
        drop(range.begin - 1, range.begin);
      break;
    default:
      break;
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

} // namespace

void Reading::add(std::string_view block, const Facts& facts) {
  base_ = size_;
  size_ += static_cast<Offset>(block.size());
  if (!text_.empty() && !block.empty())
    put(' ', base_);
  Offset at = 0;
  for (const Range range : silent(block, facts)) {
    if (range.begin > at)
      copy(block, {at, range.begin});
    at = std::max(at, range.end);
  }
  copy(block, {at, static_cast<Offset>(block.size())});
}

void Reading::put(char c, Offset place) {
  if (c == ' ' && (text_.empty() || text_.back() == ' '))
    return;
  const auto at = static_cast<Offset>(text_.size());
  if (runs_.empty() || place - runs_.back().place != at - runs_.back().at)
    runs_.push_back({at, place});
  text_ += c;
}

void Reading::copy(std::string_view block, Range range) {
  for (Offset at = range.begin; at < range.end;) {
    const std::string_view rest = block.substr(at, range.end - at);
    if (is_ascii_space(rest.front())) {
      put(' ', base_ + at++);
    } else if (rest.front() >= 0) {
      put(rest.front(), base_ + at++);
    } else if (rest.starts_with("\xC2\xA0")) {
      put(' ', base_ + at);
      at += 2;
    } else if (rest.starts_with("\xE2\x80\xAF")) {
      put(' ', base_ + at);
      at += 3;
    } else if (rest.starts_with("\xE2\x80\x91")) {
      put('-', base_ + at);
      at += 3;
    } else if (rest.starts_with("\xC2\xAD")) { // A soft hyphen is not read.
      at += 2;
    } else if (rest.size() >= 3 && rest.starts_with("\xE2\x80") && rest[2] >= '\x8B' && rest[2] <= '\x8F') {
      at += 3;
    } else {
      put(rest.front(), base_ + at++);
    }
  }
}

Offset Reading::place_of(std::size_t at) const {
  if (runs_.empty())
    return 0;
  const auto after = std::upper_bound(runs_.begin(), runs_.end(), at,
                                      [](std::size_t x, const Run& run) { return x < run.at; });
  const Run& run = *std::prev(after);
  return run.place + static_cast<Offset>(at) - run.at;
}

Range Reading::place(std::size_t begin, std::size_t end) const {
  if (begin >= text_.size())
    return {size_, size_};
  const Offset from = place_of(begin);
  if (begin == end)
    return {from, from};
  return {from, place_of(end - 1) + 1};
}

std::size_t Reading::find(Offset place) const {
  const auto after = std::upper_bound(runs_.begin(), runs_.end(), place,
                                      [](Offset x, const Run& run) { return x < run.place; });
  const std::size_t next = after == runs_.end() ? text_.size() : after->at;
  if (after == runs_.begin())
    return next;
  const Run& run = *std::prev(after);
  return std::min<std::size_t>(run.at + (place - run.place), next);
}

} // namespace unres::model
