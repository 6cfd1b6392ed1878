#include "phrases/openings.h"

#include "support/characters.h"

#include <algorithm>
#include <string>

namespace unres::phrases {
namespace {

using model::Part;
using model::Role;

// The phrase that the emphasised words are, Also and Further set aside.
const model::Phrase* emphasised(std::string_view lead, Part part) {
  const std::string text = lower(lead);
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && (is_ascii_letter(text[at]) || text[at] == '-'))
      ++at;
    if (at == begin) {
      ++at;
      continue;
    }
    const std::string_view word = std::string_view{text}.substr(begin, at - begin);
    if (word != "also" && word != "further")
      words.push_back(word);
  }
  const model::PhraseMatch found = model::longest_phrase(part, words);
  return found.words == words.size() ? found.phrase : nullptr;
}

// Where the words after the opening begin.
text::Offset end_of_opening(const model::Facts& facts, Part part) {
  if (facts.lead)
    return facts.lead->end;
  return part == Part::operative ? facts.opening.operative_range.end : facts.opening.preambular_range.end;
}

} // namespace

Gist gist_of(std::string_view text) {
  constexpr std::size_t wanted = 6;
  constexpr std::size_t least = 3;
  std::uint32_t hash = 2166136261U; // FNV-1a
  const auto take = [&](char c) { hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U; };
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size() && words < wanted;) {
    if (text.substr(at).starts_with("](")) { // Where a link leads is not said.
      at = std::min(text.find(')', at), text.size());
      continue;
    }
    const std::size_t begin = at;
    for (; at < text.size() && (is_ascii_letter(text[at]) || is_ascii_digit(text[at])); ++at)
      take(lower(text.substr(at, 1)).front());
    if (at == begin) {
      ++at;
      continue;
    }
    take(' ');
    ++words;
  }
  const auto folded = static_cast<Gist>((hash >> 16) ^ (hash & 0xFFFF));
  return words < least ? Gist{0} : folded == 0 ? Gist{1} : folded;
}

const model::Phrase* phrase_of(const model::Resolution& r, std::string_view source, const model::Paragraph& p,
                               Part part) {
  const model::Block& block = r.blocks[p.first];
  if (block.facts->lead)
    if (const model::Phrase* phrase = emphasised(text::slice(source, block.absolute(*block.facts->lead)), part))
      return phrase;
  const model::Opening& opening = block.facts->opening;
  return part == Part::operative ? opening.operative : opening.preambular;
}

std::vector<Openings> openings_of(const model::Resolution& r, std::string_view source) {
  std::vector<Openings> out;
  for (model::Index s = 0; s < r.scopes.size(); ++s) {
    const model::Scope& scope = r.scopes[s];
    if (scope.kind == model::Scope::Kind::annex)
      continue;
    for (const Part part : {Part::preamble, Part::operative}) {
      Openings run{r.profile, part, s, {}, {}, {}, {}};
      for (model::Index i = scope.first; i < scope.last; ++i) {
        if (r.paragraphs[i].role != (part == Part::operative ? Role::operative : Role::preambular))
          continue;
        run.paragraphs.push_back(i);
        const model::Block& block = r.blocks[r.paragraphs[i].first];
        const text::Offset after = end_of_opening(*block.facts, part);
        run.phrases.push_back(phrase_of(r, source, r.paragraphs[i], part));
        run.gists.push_back(gist_of(text::slice(source, block.absolute({after, std::max(after, block.facts->content.end)}))));
        run.steps.push_back(block.facts->opening.sequence);
      }
      if (!run.paragraphs.empty())
        out.push_back(std::move(run));
    }
  }
  return out;
}

} // namespace unres::phrases
