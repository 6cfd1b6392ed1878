#include "phrases/openings.h"

#include "support/characters.h"

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

} // namespace

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
      Openings run{r.profile, part, s, {}, {}};
      for (model::Index i = scope.first; i < scope.last; ++i) {
        if (r.paragraphs[i].role != (part == Part::operative ? Role::operative : Role::preambular))
          continue;
        run.paragraphs.push_back(i);
        run.phrases.push_back(phrase_of(r, source, r.paragraphs[i], part));
      }
      if (!run.paragraphs.empty())
        out.push_back(std::move(run));
    }
  }
  return out;
}

} // namespace unres::phrases
