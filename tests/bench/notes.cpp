// What a request about notes and all else that is named costs, on the seed text. Needs the corpus (UNRES_CORPUS or ../shared/corpus).
#include "features/completion/completion.h"
#include "features/definition.h"
#include "features/highlight.h"
#include "features/hover.h"
#include "features/linked_editing.h"
#include "features/references.h"
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
// All that the seed names, as an open document keeps it until it changes.
const unres::features::Mentions& mentions() {
  static const unres::features::Mentions made{analysis()};
  return made;
}
void read_mentions(benchmark::State& state) {
  measure(state, [] { return unres::features::Mentions{analysis()}; });
}
void definition(benchmark::State& state, const char* words) {
  measure(state, [at = place_of(words)] { return unres::features::definition(mentions(), at); });
}
void references(benchmark::State& state, const char* words) {
  measure(state, [at = place_of(words)] { return unres::features::references(mentions(), at, true); });
}
void highlight(benchmark::State& state, const char* words) {
  measure(state, [at = place_of(words)] { return unres::features::highlights(mentions(), at); });
}
void prepare_rename(benchmark::State& state, const char* words) {
  measure(state, [at = place_of(words)] { return unres::features::prepare_rename(mentions(), at); });
}
void linked_editing(benchmark::State& state) {
  measure(state, [at = place_of("⁴⁸")] { return unres::features::linked_ranges(*analysis(), at); });
}
void rename_label(benchmark::State& state) {
  measure(state, [at = place_of("⁴⁸")] { return unres::features::rename(mentions(), at, "49"); });
}
void rename_name(benchmark::State& state) {
  measure(state, [at = place_of("United Nations Convention against Corruption")] {
    return unres::features::rename(mentions(), at, "Convention on the Lamps of Harbours");
  });
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
BENCHMARK(read_mentions)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(definition, ibid, "Ibid.")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(definition, number, "70/1")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(references, paragraph, "paragraph 2")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(references, name, "United Nations Convention against Corruption")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(highlight, call, "⁴⁸")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(highlight, name, "United Nations Convention against Corruption")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(prepare_rename, name, "United Nations Convention against Corruption")->Unit(benchmark::kMicrosecond);
BENCHMARK(linked_editing)->Unit(benchmark::kMicrosecond);
BENCHMARK(rename_label)->Unit(benchmark::kMicrosecond);
BENCHMARK(rename_name)->Unit(benchmark::kMicrosecond);
BENCHMARK(complete_call)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
