#include "rules/language/terms.h"

#include "rules/inline_text.h"
#include "rules/language/lookup.h"
#include "rules/scan.h"

#include <algorithm>

namespace unres::rules::language {
namespace {

using text::Edit;
using text::Offset;
using text::Range;

bool is_mark(char c) { return c == '*' || c == '_'; }

// "PROGRAM": more than one letter, and each of them a capital.
bool has_capitals(std::string_view words) {
  std::size_t letters = 0;
  for (const char c : words) {
    if (is_ascii_letter(c) && !is_ascii_upper(c))
      return false;
    letters += is_ascii_letter(c) ? 1 : 0;
  }
  return letters > 1;
}

std::string upper(std::string word) {
  for (char& c : word)
    if (c >= 'a' && c <= 'z')
      c = static_cast<char>(c - 32);
  return word;
}

// The words of a range, without spaces and marks.
std::vector<Range> words_of(std::string_view text, Range range) {
  std::vector<Range> words;
  for (Offset at = range.begin; at < range.end;) {
    while (at < range.end && (is_mark(text[at]) || space_at(text, at) > 0))
      at += static_cast<Offset>(std::max<std::size_t>(space_at(text, at), 1));
    const Offset begin = at;
    while (at < range.end && !is_mark(text[at]) && space_at(text, at) == 0)
      ++at;
    if (at > begin)
      words.push_back({begin, at});
  }
  return words;
}

// The one edit that makes `typed` at `at` what `wanted` is.
Edit smallest_edit(std::string_view typed, std::string_view wanted, Offset at) {
  Edit edit = text::difference(typed, wanted);
  edit.range = edit.range.shifted(at);
  return edit;
}

bool is_house_choice(const House& house, const std::string& typed, const std::string& right) {
  for (const auto& [avoid, use] : house.spellings)
    if (lower(avoid) == lower(right) || lower(use) == lower(typed))
      return true;
  return false;
}

} // namespace

Hits find_terms(const BlockView& block) {
  Hits hits;
  if (!is_running_text(block))
    return hits;
  for_each_candidate(block.text, block.facts.content, [&](std::size_t at, std::span<const Term* const> terms) {
    for (const Term* term : terms) // The longest first.
      if (const Hit hit = match_at(block.text, at, *term); hit.term != nullptr) {
        if (!term->right.empty())
          hits.push_back(hit);
        return std::size_t{hit.range.end};
      }
    return at;
  });
  return hits;
}

std::string right_form(std::string_view block, const Hit& hit) {
  const std::string_view typed = text::slice(block, hit.range);
  std::string form{hit.term->right};
  form.append(block.substr(hit.ending, hit.range.end - hit.ending));
  if (hit.term->cased())
    return form;
  if (has_capitals(typed))
    return upper(std::move(form));
  if (is_ascii_upper(typed.front()) && form.front() >= 'a' && form.front() <= 'z')
    form.front() = static_cast<char>(form.front() - 32);
  return form;
}

std::vector<Edit> edits_for(std::string_view block, const Hit& hit) {
  const std::string form = right_form(block, hit);
  const std::vector<Range> typed = words_of(block, hit.range);
  const std::vector<Range> wanted = words_of(form, {0, static_cast<Offset>(form.size())});
  if (typed.size() != wanted.size()) {
    const std::string_view whole = text::slice(block, hit.range);
    if (std::any_of(whole.begin(), whole.end(), is_mark))
      return {}; // A mark between the words would lose its other half.
    return {smallest_edit(whole, form, hit.range.begin)};
  }
  std::vector<Edit> edits;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    const std::string_view word = text::slice(block, typed[i]);
    Edit edit = smallest_edit(word, text::slice(form, wanted[i]), typed[i].begin);
    if (!edit.range.empty() || !edit.replacement.empty())
      edits.push_back(std::move(edit));
  }
  return edits;
}

bool is_wrong(const BlockView& block, const Options& options, const Hit& hit) {
  const Quiet quiet{block, options};
  if (hit.range.end >= block.facts.content.end || quiet.is_left_alone(hit.range))
    return false;
  const std::string typed{text::slice(block.text, hit.range)};
  if (is_ascii_upper(typed.front()) && hit.term->use != Use::in_name) {
    // A sentence or a name gives words their capitals; where more are wanted, that is no matter.
    const bool wants_more = hit.term->cased() && is_ascii_upper(hit.term->right.front());
    if (!wants_more && (quiet.begins_sentence(hit.range) == hit.term->cased() || quiet.is_in_name(hit.range)))
      return false;
  }
  return !is_house_choice(options.house, typed, right_form(block.text, hit));
}

Reporter::Details report_term(const BlockView& block, const Hit& hit, Reporter& reporter) {
  const std::string form = right_form(block.text, hit);
  std::string message = "“";
  for (const Range& word : words_of(block.text, hit.range))
    message.append(message.size() > 3 ? " " : "").append(text::slice(block.text, word));
  message.append("” is written “").append(form).append("”");
  Reporter::Details details = reporter.report(hit.range, std::move(message));
  if (auto edits = edits_for(block.text, hit); !edits.empty())
    details.fix("Write “" + form + "”", hit.term->asks() ? FixKind::suggested : FixKind::safe, std::move(edits));
  return details;
}

void report_terms(const BlockView& block, Reporter& reporter) {
  for_each_term(block, reporter, [&](const Hit& hit) { report_term(block, hit, reporter); });
}

void report_terms_with_article(const BlockView& block, Reporter& reporter) {
  for_each_term(block, reporter, [&](const Hit& hit) {
    if (lower(word_before(block.text, hit.range.begin)) == "the")
      report_term(block, hit, reporter);
  });
}

} // namespace unres::rules::language
