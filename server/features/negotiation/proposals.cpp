#include "features/negotiation/proposals.h"

#include "features/negotiation/delegations.h"
#include "rules/nego/halves.h"
#include "support/characters.h"

#include <algorithm>
#include <map>

namespace unres::features {
namespace {

using rules::OpenIssue;
using text::Offset;
using text::Range;
using workspace::Document;
using Kind = OpenIssue::Kind;

// Where the other bracket of each stands that the grammar has not paired. Brackets around a paragraph with its
// subparagraphs, or around some of them, pair across blocks.
std::map<Offset, Range> pairs_of(const Document& document) {
  const model::Resolution& r = document.model();
  const auto whole_of = [&](model::Index paragraph) {
    const model::Index parent = paragraph == model::none ? model::none : r.paragraphs[paragraph].parent;
    return parent == model::none ? paragraph : parent;
  };
  std::map<Offset, Range> out;
  std::vector<rules::nego::Half> open;
  for (const rules::nego::Half& half : rules::nego::halves(document)) {
    if (half.opens) {
      open.push_back(half);
    } else if (!open.empty()) {
      if (open.back().paragraph == half.paragraph ||
          (open.back().at_edge && half.at_edge && whole_of(open.back().paragraph) == whole_of(half.paragraph)))
        out.emplace(open.back().range.begin, half.range);
      open.pop_back();
    }
  }
  return out;
}

class Reader {
public:
  Reader(const Document& document, const OpenIssue& issue) : document_(document) {
    out_.kind = issue.kind;
    out_.range = issue.range;
    out_.by = issue.attribution;
  }

  Proposal read(const std::map<Offset, Range>& pairs, std::vector<Range> versions) {
    if (versions.size() > 1) {
      for (const Range version : versions)
        add(version, true);
    } else if (out_.kind == Kind::brackets && out_.range.size() == 1) {
      const auto other = pairs.find(out_.range.begin);
      if (other == pairs.end())
        out_.obstacle = "This bracket has no other in its paragraph";
      else
        out_.range.end = other->second.end;
      add({out_.range.begin + 1, std::max(out_.range.begin + 1, out_.range.end - 1)}, false);
    } else {
      read_marks();
    }
    for (const Version& version : out_.versions)
      if (!version.by.empty() && !are_delegations(version.by))
        out_.obstacle = "It is not certain that “" + version.by + "” is who proposes this";
    return std::move(out_);
  }

private:
  void read_marks() {
    const Offset width = out_.kind == Kind::brackets ? 1 : 3;
    const Range inner{out_.range.begin + width, out_.range.end - width};
    const std::string_view end = closing_mark();
    if (!document_.slice(out_.range).ends_with(end)) // Read to the end of its block.
      out_.obstacle = std::string{"No “"}.append(end).append("” is read that closes this");
    if (out_.kind != Kind::replacement)
      return add(inner, false);
    const std::string_view text = document_.slice(inner);
    const auto bar = static_cast<Offset>(std::min(text.find("~>"), text.size()));
    add({inner.begin, inner.begin + bar}, false);
    add({std::min(inner.end, inner.begin + bar + 2), inner.end}, false);
  }

  [[nodiscard]] std::string_view closing_mark() const {
    switch (out_.kind) {
    case Kind::insertion:
      return "++}";
    case Kind::deletion:
      return "--}";
    case Kind::replacement:
      return "~~}";
    default:
      return "]";
    }
  }

  // Who proposes it goes with its colon and the space behind.
  void add(Range whole, bool is_alternative) {
    Version version{whole, whole, std::string{rules::attribution_of(document_.slice(whole))}};
    const std::string& text = document_.text();
    if (!version.by.empty()) {
      version.words.begin = static_cast<Offset>(text.find(':', whole.begin)) + 1;
      if (version.words.begin < whole.end && is_ascii_space(text[version.words.begin]))
        ++version.words.begin;
    }
    if (is_alternative) {
      while (version.words.begin < whole.end && is_ascii_space(text[version.words.begin]))
        ++version.words.begin;
      version.words.end = version.words.begin + static_cast<Offset>(trimmed_end(document_.slice({version.words.begin, whole.end})));
    }
    out_.versions.push_back(std::move(version));
  }

  const Document& document_;
  Proposal out_;
};

bool is_proposal(Kind kind) {
  return kind == Kind::brackets || kind == Kind::alternatives || kind == Kind::insertion || kind == Kind::deletion ||
         kind == Kind::replacement;
}

} // namespace

std::vector<Proposal> proposals(const Document& document) {
  const model::Resolution& r = document.model();
  std::vector<Proposal> out;
  std::map<Offset, Range> pairs;
  bool paired = false;
  for (const OpenIssue& issue : rules::open_issues(document)) {
    if (!is_proposal(issue.kind))
      continue;
    if (issue.kind == Kind::brackets && issue.range.size() == 1 && !std::exchange(paired, true))
      pairs = pairs_of(document);
    std::vector<Range> versions;
    if (issue.kind == Kind::alternatives) {
      const model::Block& block = r.blocks[issue.block];
      const rules::BlockView view{document.slice(block.range()), *block.facts, block.kind, block.region, r.profile};
      versions = rules::versions_of(view, {issue.range.begin - block.begin, issue.range.end - block.begin});
      for (Range& version : versions)
        version = version.shifted(block.begin);
    }
    out.push_back(Reader{document, issue}.read(pairs, std::move(versions)));
  }
  return out;
}

} // namespace unres::features
