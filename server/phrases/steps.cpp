#include "phrases/steps.h"

#include "support/characters.h"

namespace unres::phrases {

using model::SequenceWord;

SequenceWord next_step(SequenceWord before) {
  switch (before) {
  case SequenceWord::none:
    return SequenceWord::also;
  case SequenceWord::also:
    return SequenceWord::further;
  case SequenceWord::further:
    break;
  }
  return SequenceWord::none;
}

std::string with_step(model::Part part, std::string_view phrase, SequenceWord step) {
  if (step == SequenceWord::none)
    return std::string{phrase};
  const std::string word = step == SequenceWord::also ? "also" : "further";
  if (part == model::Part::operative) {
    std::string out = word + " " + std::string{phrase};
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
    const std::size_t verb = word.size() + 1;
    out.replace(verb, 1, lower(phrase.substr(0, 1)));
    return out;
  }
  constexpr std::string_view having = "Having ";
  if (phrase.starts_with(having))
    return std::string{having} + word + " " + std::string{phrase.substr(having.size())};
  return std::string{phrase} + " " + word;
}

} // namespace unres::phrases
