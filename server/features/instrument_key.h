#pragma once

#include "features/mentions/instruments.h"

#include <string>
#include <vector>

namespace unres::features {

/// By which an instrument is known wherever it is cited, for people and as a word: "GA 79/362", whatever its parts; the
/// symbol of a document; the full name of a treaty. Two keys are equal where the instruments are.
[[nodiscard]] std::string key_of(const InstrumentId& id);

/// By which a resolution may be cited, as its masthead tells: its number, its symbol, neither or both.
[[nodiscard]] std::vector<std::string> keys_of(const index::Instrument& resolution);

} // namespace unres::features
