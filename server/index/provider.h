#pragma once

#include "index/instrument.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unres::index {

/// One store of instruments. Immutable as seen from outside and safe to ask from several threads.
/// A store that cannot be read any more answers with nothing; it does not throw.
class Provider {
public:
  virtual ~Provider() = default;

  /// What is known of a number of a body, whatever its parts: a row for each part or date.
  [[nodiscard]] virtual std::vector<Instrument> find(notation::Body body,
                                                     const notation::Number& number) const = 0;

  /// The treaties registered under a number in the Treaty Series: a convention and its protocols may
  /// share one.
  [[nodiscard]] virtual std::vector<Instrument> find_treaty(int registration) const = 0;

  /// Instruments whose number, as written, begins with `prefix` ("77/2", "13"); of all bodies where
  /// `body` is unknown. Most used first, at most `limit`.
  [[nodiscard]] virtual std::vector<Instrument> with_prefix(notation::Body body, std::string_view prefix,
                                                            std::size_t limit) const = 0;

  /// Instruments whose title or one of whose names has every word of `words`, the last one perhaps
  /// only begun; letters of any case. Best first, at most `limit`.
  [[nodiscard]] virtual std::vector<Instrument> search(std::string_view words, std::size_t limit) const = 0;

  /// Every treaty and every instrument that has a name of its own, in no order.
  [[nodiscard]] virtual std::vector<Instrument> named() const { return {}; }

  /// The drafts that have this very title. A provider of what is adopted has none.
  [[nodiscard]] virtual std::vector<Instrument> drafts_titled(std::string_view /*title*/) const { return {}; }
};

} // namespace unres::index
