#pragma once

#include "phrases/openings.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace unres::phrases {

/// A phrase of a part as a small number; 0 for what is not known, and for the ends of a part.
using Code = std::uint16_t;

[[nodiscard]] Code code_of(model::Part part, const model::Phrase* phrase);

/// The order of opening phrases in one part of an adopted text.
struct Run {
  std::string_view text; ///< The name of the text.
  model::Profile profile = model::Profile::ga;
  model::Part part = model::Part::operative;
  std::vector<Code> phrases;
  std::vector<Gist> gists;
};

/// Where something stands in the runs.
struct Occurrence {
  std::uint16_t text = 0; ///< Counts the texts from 0.
  Code phrase = 0;        ///< The phrase that stands there.
};

/// Around a paragraph: each kind is one way in which two places are alike.
enum class Likeness : std::uint8_t {
  part,          ///< The same part of the same dialect.
  place,         ///< As far down in it.
  organ_place,   ///< So, in a text of the same organ.
  one,           ///< After the same phrase,
  one_repeated,  ///< which opens as many paragraphs in a row,
  two,           ///< after the same two phrases,
  three,         ///< after the same three,
  one_but_last,  ///< with the same phrase two paragraphs up.
  next,          ///< Before the same phrase,
  between,       ///< between the same two,
  between_three, ///< between the same two and one.
  words_before,  ///< After a paragraph that begins with the same words,
  words_after,   ///< or before one.
};
inline constexpr std::size_t likeness_count = 13;

/// What stands around a paragraph.
struct Around {
  model::Profile profile = model::Profile::ga;
  model::Part part = model::Part::operative;
  std::size_t place = 0;    ///< Paragraphs before it.
  Code last[3] = {};        ///< Before it, the nearest first.
  std::size_t repeated = 0; ///< How often the nearest stands in a row.
  Code next = 0;
  Gist words_before = 0;    ///< Of the paragraphs on both sides.
  Gist words_after = 0;
};
[[nodiscard]] Around around(const Run& run, std::size_t place);

/// Adopted texts as sequences of opening phrases.
class Adopted {
public:
  [[nodiscard]] static const Adopted& texts();

  [[nodiscard]] std::size_t count() const { return names_.size(); }
  /// The number of a text; count() where there is none of this name.
  [[nodiscard]] std::size_t find(std::string_view name) const;
  [[nodiscard]] std::string_view name(std::size_t text) const { return names_[text]; }
  [[nodiscard]] std::size_t paragraphs(std::size_t text) const { return paragraphs_[text]; }
  [[nodiscard]] const std::vector<Run>& runs() const { return runs_; }
  /// What stands at the places that are alike.
  [[nodiscard]] const std::vector<Occurrence>& alike(Likeness likeness, const Around& around) const;
  /// The texts that have a phrase, or two phrases one after the other.
  [[nodiscard]] const std::vector<std::uint16_t>& with(model::Part part, Code first, Code second = 0) const;
  /// The texts that have a paragraph that goes on with the same words.
  [[nodiscard]] const std::vector<std::uint16_t>& with(Gist gist) const;

private:
  Adopted();
  void add(const Run& run, std::uint16_t text);

  std::vector<Run> runs_;
  std::vector<std::string_view> names_;
  std::vector<std::size_t> paragraphs_;
  std::unordered_map<std::uint64_t, std::vector<Occurrence>> alike_;
  std::unordered_map<std::uint64_t, std::vector<std::uint16_t>> with_;
  std::unordered_map<Gist, std::vector<std::uint16_t>> with_gist_;
};

} // namespace unres::phrases
