// Any bytes as `.unres.json`: problems lie in it, and a mended name is no problem any more.
#include "fuzz/harness.h"

#include "config/read.h"

#include <string>

namespace unres::fuzz {

void try_one(std::string_view bytes) {
  config::Config config;
  const auto problems = config::read(bytes, config);
  config::Config quiet;
  static_cast<void>(config::read(bytes, quiet, config::UnknownKeys::passed_over));
  require(config == quiet, "names that are not ours set nothing");
  for (const config::Problem& problem : problems) {
    require(problem.range.begin <= problem.range.end && problem.range.end <= bytes.size(), "a problem lies in the text");
    require(!problem.message.empty(), "a problem says what it is");
    if (!problem.fix)
      continue;
    config::Config mended;
    const auto left = config::read(text::applied(bytes, *problem.fix), mended);
    require(left.size() < problems.size() || left.front().message != problem.message, "a fix mends");
  }
}

} // namespace unres::fuzz
