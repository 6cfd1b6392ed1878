#include "rules/italics/leads.h"

#include "rules/inline_text.h"

#include <algorithm>

namespace unres::rules {
namespace {

using syntax::Kind;

constexpr std::uint32_t fewest_words = 3; // Below them nobody knows yet what the opening will be.

bool is_negotiated(const model::Facts& facts, text::Range phrase) {
  return std::any_of(facts.spans.begin(), facts.spans.end(), [&](const model::Span& span) {
    const bool mark = span.kind == Kind::insertion || span.kind == Kind::deletion || span.kind == Kind::substitution ||
                      span.kind == Kind::comment;
    return mark && span.range.overlaps(phrase);
  });
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
    if (span.kind == Kind::emphasis || span.kind == Kind::lead_phrase || span.kind == Kind::strong)
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
  if (phrase.empty() || !facts.opening.capital || !typed || is_negotiated(facts, phrase))
    return std::nullopt;
  // The Security Council sets the bare verb in italics.
  if (r.profile == model::Profile::sc)
    phrase.end = std::max(facts.opening.verb.end, facts.opening.first_word.end);
  Lead lead{block.absolute(phrase), std::nullopt, {}};
  for (const text::Range run : runs_of(facts))
    if (run.overlaps(phrase)) {
      lead.run = block.absolute(run);
      lead.words = words_in(document.text(), *lead.run);
      break;
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
