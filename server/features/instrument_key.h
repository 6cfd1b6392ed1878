#pragma once

#include "features/spots.h"

#include <string>
#include <vector>

namespace unres::features {

/// By which an instrument is known wherever it is cited: "GA 79/362", whatever its parts; the symbol of a document;
/// "UNTS 1234" for a treaty. Empty where it is not told of whom a number is.
[[nodiscard]] std::string key_of(const Spot& spot);

/// By which a resolution may be cited, as its masthead tells: its number, its symbol, neither or both.
[[nodiscard]] std::vector<std::string> keys_of(const index::Instrument& resolution);

} // namespace unres::features
