#pragma once

#include "index/importers/input.h"

#include <cstddef>
#include <string>

namespace unres::index {

/// Cuts an XML collection into its `record` elements, whatever their prefix, so that one at a time need be
/// in memory.
class Records {
public:
  explicit Records(Input& input) : input_(input) {}

  /// Goes to the next record; false at the end.
  [[nodiscard]] bool next();
  /// The record with its tags. Incomplete where the file ends in it, or it is too large to be one.
  [[nodiscard]] const std::string& text() const { return record_; }
  [[nodiscard]] bool complete() const { return complete_; }
  /// The line on which it begins, from 1.
  [[nodiscard]] std::size_t line() const { return record_line_; }

private:
  void drop(std::size_t count);
  [[nodiscard]] bool more();

  Input& input_;
  std::string buffer_;
  std::string record_;
  std::size_t line_ = 1;
  std::size_t record_line_ = 1;
  bool complete_ = false;
};

} // namespace unres::index
