#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace unres {

/// FNV-1a of 64 bits: the same on every machine, and in every version of the program.
class Hash {
public:
  void add(std::string_view bytes) {
    for (const char byte : bytes)
      value_ = (value_ ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  }

  /// Sixteen digits.
  [[nodiscard]] std::string hexadecimal() const {
    std::string out;
    for (int shift = 60; shift >= 0; shift -= 4)
      out += "0123456789abcdef"[value_ >> static_cast<unsigned>(shift) & 0xFU];
    return out;
  }

private:
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

} // namespace unres
