#pragma once

#include "index/instrument.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace unres::index {

/// What importers hand their rows to.
class Sink {
public:
  virtual ~Sink() = default;

  /// Takes a resolution or decision. False where reading on is of no use: somebody stopped it, or it cannot
  /// be written.
  [[nodiscard]] virtual bool take(Instrument instrument, std::size_t line) = 0;
  /// Counts a row that should have been one and is not, with the reason.
  virtual void refuse(std::size_t line, std::string reason) = 0;
  /// Counts a row that is none and need not be: a draft, a vote on an amendment.
  virtual void pass_over() = 0;
};

} // namespace unres::index
