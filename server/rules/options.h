#pragma once

#include "model/resolution.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::rules {

struct Rule;

enum class Severity : std::uint8_t { off, hint, warning, error };
[[nodiscard]] std::string_view name_of(Severity severity);

/// What a text is read for: while it is drafted, or as it is to be submitted. A final text has nothing
/// open, so some rules hold in it alone.
enum class Mode : std::uint8_t { draft, final };
[[nodiscard]] std::string_view name_of(Mode mode);

/// What a house writes otherwise, or never wants to hear of.
struct House {
  std::map<std::string, std::string> spellings; ///< What is not to be written, and what instead.
  std::vector<std::string> names; ///< Left alone as they stand, whatever a rule of words has against them.
  std::size_t length_budget = 0;  ///< Words that the paragraphs may have; 0 for no limit.

  friend bool operator==(const House&, const House&) = default;
};

/// What a user may set.
struct Options {
  std::optional<model::Profile> profile; ///< Overrides the profile read from the text.
  bool mun = false; ///< A draft of Model United Nations: rules that its handbooks contradict are not run.
  Mode mode = Mode::draft;
  std::map<std::string, Severity, std::less<>> severities; ///< By rule id or family; the id goes before.
  House house;

  friend bool operator==(const Options&, const Options&) = default;
};

/// Sets the profile that a user names: auto, ga, sc, ecosoc, hrc, or mun, whose organ is read from the text.
/// False for another name; then nothing is set.
bool choose_profile(std::string_view name, Options& options);

/// "preamble" of preamble/end-comma.
[[nodiscard]] std::string_view family_of(const Rule& rule);

/// The weight that the findings of a rule have under these options.
[[nodiscard]] Severity severity_of(const Rule& rule, const Options& options);

} // namespace unres::rules
