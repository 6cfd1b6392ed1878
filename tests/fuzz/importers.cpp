// Any bytes as a file to import, of each format.
#include "fuzz/harness.h"

#include "index/importers/format.h"
#include "notation/date.h"

#include <sstream>

namespace unres::fuzz {
namespace {

class Checks final : public index::Sink {
public:
  bool take(index::Instrument instrument, std::size_t line) override {
    require(line > 0, "a row has a line");
    require(instrument.number.has_value(), "a resolution has a number");
    return ++taken_ < 1000;
  }
  void refuse(std::size_t /*line*/, std::string reason) override { require(!reason.empty(), "a refusal has a reason"); }
  void pass_over() override {}

private:
  int taken_ = 0;
};

} // namespace

void try_one(std::string_view bytes) {
  static_cast<void>(index::detected(bytes.substr(0, index::head_size)));
  for (const index::Format* format : index::formats()) {
    std::istringstream file{std::string{bytes}};
    const index::Watch watch = [](std::uint64_t) { return true; };
    index::Input input{file, watch};
    Checks sink;
    static_cast<void>(format->read(input, sink));
  }
}

} // namespace unres::fuzz
