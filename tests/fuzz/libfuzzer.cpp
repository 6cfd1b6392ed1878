#include "fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  unres::fuzz::try_one({reinterpret_cast<const char*>(data), size});
  return 0;
}
