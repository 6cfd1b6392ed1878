// What a request about notes costs, on the seed text. Needs the corpus (UNRES_CORPUS or ../shared/corpus).
#include "features/completion/completion.h"
#include "features/definition.h"
#include "features/highlight.h"
#include "features/hover.h"
#include "features/linked_editing.h"
#include "features/rename.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace {

using unres::rules::Analysis;
using unres::text::Offset;

std::string seed() {
  const char* set = std::getenv("UNRES_CORPUS");
  const std::filesystem::path corpus = set != nullptr
                                           ? std::filesystem::path{set}
                                           : std::filesystem::path{UNRES_SOURCE_DIR} / ".." / "shared" / "corpus";
  std::ifstream in{corpus / "seed" / "A-RES-77-237.md", std::ios::binary};
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::shared_ptr<const Analysis> analysis_of(std::string text) {
  return Analysis::run(unres::workspace::Document::open("A-RES-77-237.md", std::move(text)), {},
                       unres::index::Index::standard());
}

// The seed, at the call of its last note but one and at the last Ibid.
const std::shared_ptr<const Analysis>& analysis() {
  static const auto made = analysis_of(seed());
  return made;
}

Offset place_of(const char* words) {
  const std::size_t at = analysis()->document().text().rfind(words);
  return at == std::string::npos ? 0 : static_cast<Offset>(at);
}

template <typename Ask> void measure(benchmark::State& state, Ask ask) {
  for (auto _ : state)
    benchmark::DoNotOptimize(ask());
}

void read(benchmark::State& state) {
  measure(state, [] { return unres::notes::read_notes(analysis()->document()); });
}
void hover_call(benchmark::State& state) {
  measure(state, [at = place_of("⁴⁸") + 1] { return unres::features::hover(*analysis(), at, {}); });
}
void hover_ibid(benchmark::State& state) {
  measure(state, [at = place_of("Ibid.")] { return unres::features::hover(*analysis(), at, {}); });
}
void definition_ibid(benchmark::State& state) {
  measure(state, [at = place_of("Ibid.")] { return unres::features::definition(*analysis(), at); });
}
void highlight(benchmark::State& state) {
  measure(state, [at = place_of("⁴⁸")] { return unres::features::highlights(*analysis(), at); });
}
void linked_editing(benchmark::State& state) {
  measure(state, [at = place_of("⁴⁸")] { return unres::features::linked_ranges(*analysis(), at); });
}
void rename_label(benchmark::State& state) {
  measure(state, [at = place_of("⁴⁸")] { return unres::features::rename(*analysis(), at, "49"); });
}
void complete_call(benchmark::State& state) {
  std::string text = seed();
  const std::size_t end = text.find(",\n");
  text.insert(end, "¹");
  const auto typed = analysis_of(std::move(text));
  measure(state, [&] {
    return unres::features::complete(*typed, static_cast<Offset>(end + 2), unres::features::Trigger::call);
  });
}

BENCHMARK(read)->Unit(benchmark::kMicrosecond);
BENCHMARK(hover_call)->Unit(benchmark::kMicrosecond);
BENCHMARK(hover_ibid)->Unit(benchmark::kMicrosecond);
BENCHMARK(definition_ibid)->Unit(benchmark::kMicrosecond);
BENCHMARK(highlight)->Unit(benchmark::kMicrosecond);
BENCHMARK(linked_editing)->Unit(benchmark::kMicrosecond);
BENCHMARK(rename_label)->Unit(benchmark::kMicrosecond);
BENCHMARK(complete_call)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
