#include "rules/italics/leads.h"

#include "rules/inline_text.h"

#include <algorithm>

namespace unres::rules {
namespace {

using syntax::Kind;

constexpr std::uint32_t fewest_words = 3; // Below them nobody knows yet what the opening will be.

bool is_emphasis(Kind kind) {
  return kind == Kind::emphasis || kind == Kind::lead_phrase || kind == Kind::strong;
}
bool is_negotiation(Kind kind) {
  return kind == Kind::insertion || kind == Kind::deletion || kind == Kind::substitution || kind == Kind::comment;
}

// The first span of a kind that lies over the phrase. Spans stand in order of their beginnings.
const model::Span* span_over(const model::Facts& facts, text::Range phrase, bool (*is_meant)(Kind)) {
  for (const model::Span& span : facts.spans) {
    if (span.range.begin >= phrase.end)
      break;
    if (is_meant(span.kind) && span.range.overlaps(phrase))
      return &span;
  }
  return nullptr;
}

text::Range words_in(std::string_view text, text::Range run) {
  const auto outside = [&](char c) { return std::string_view{"*_,;:. \n\r\t"}.find(c) != std::string_view::npos; };
  while (run.begin < run.end && outside(text[run.begin]))
    ++run.begin;
  while (run.begin < run.end && outside(text[run.end - 1]))
    --run.end;
  return run;
}

} // namespace

text::Offset mark_size(std::string_view run) { return run.starts_with("**") || run.starts_with("__") ? 2 : 1; }

std::vector<text::Range> runs_of(const model::Facts& facts) {
  std::vector<text::Range> runs;
  for (const model::Span& span : facts.spans)
    if (is_emphasis(span.kind))
      runs.push_back(span.range);
  return runs;
}

std::optional<Lead> lead_of(const workspace::Document& document, const Paragraph& p) {
  const Resolution& r = document.model();
  if (p.role != Role::preambular && p.role != Role::operative)
    return std::nullopt;
  const model::Block& block = r.blocks[p.first];
  const model::Facts& facts = *block.facts;
  const bool preambular = p.role == Role::preambular;
  text::Range phrase = facts.opening.range(preambular ? model::Part::preamble : model::Part::operative);
  const bool typed = r.end_mark(p).mark != 0 && facts.words >= fewest_words;
  if (phrase.empty() || !facts.opening.capital || !typed || span_over(facts, phrase, is_negotiation) != nullptr)
    return std::nullopt;
  // The Security Council sets the bare verb in italics.
  if (r.profile == model::Profile::sc)
    phrase.end = std::max(facts.opening.verb.end, facts.opening.first_word.end);
  Lead lead{block.absolute(phrase), std::nullopt, {}};
  if (const model::Span* run = span_over(facts, phrase, is_emphasis)) {
    lead.run = block.absolute(run->range);
    lead.words = words_in(document.text(), *lead.run);
  } else if (span_over(facts, phrase, [](Kind kind) { return kind == Kind::bracketed; }) != nullptr) {
    return std::nullopt; // "[Urges | EU: Encourages]": what opens the paragraph is not agreed.
  }
  return lead;
}

std::string opening_mark(const workspace::Document& document) {
  const Resolution& r = document.model();
  for (const Paragraph& p : r.paragraphs) {
    const model::Block& block = r.blocks[p.first];
    if ((p.role != Role::preambular && p.role != Role::operative) || !block.facts->lead)
      continue;
    const std::string_view run = document.slice(block.absolute(*block.facts->lead));
    return std::string{run.substr(0, mark_size(run))};
  }
  return {};
}

std::vector<text::Edit> emphasis_edits(const workspace::Document& document, const model::Block& block,
                                       text::Range phrase, const std::string& mark) {
  std::vector<text::Edit> edits;
  bool opened = false;
  bool closed = false;
  std::string_view used = mark; // A mark that stays has the same at the other end.
  for (const text::Range relative : runs_of(*block.facts)) {
    const text::Range run = block.absolute(relative);
    if (!run.overlaps(phrase))
      continue;
    const text::Offset size = mark_size(document.slice(run));
    const bool opens = run.begin + size == phrase.begin && !opened;
    const bool closes = run.end - size == phrase.end && !closed;
    opened = opened || opens;
    closed = closed || closes;
    if (opens || closes)
      used = document.slice(run).substr(0, size);
    if (!opens)
      edits.push_back({{run.begin, run.begin + size}, ""});
    if (!closes)
      edits.push_back({{run.end - size, run.end}, ""});
  }
  if (!opened)
    edits.push_back({{phrase.begin, phrase.begin}, std::string{used}});
  if (!closed)
    edits.push_back({{phrase.end, phrase.end}, std::string{used}});
  return edits;
}

} // namespace unres::rules
