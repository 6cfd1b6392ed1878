// What each stage costs, on the seed text, ten and a hundred times that. Needs the corpus
// (UNRES_CORPUS or ../shared/corpus).
#include "features/outline.h"
#include "rules/runner.h"
#include "workspace/live_text.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

namespace {

using unres::rules::Analysis;
using unres::workspace::Document;
using unres::workspace::LiveText;

const std::string& seed() {
  static const std::string text = [] {
    const char* set = std::getenv("UNRES_CORPUS");
    const std::filesystem::path corpus =
        set != nullptr ? std::filesystem::path{set}
                       : std::filesystem::path{UNRES_SOURCE_DIR} / ".." / "shared" / "corpus";
    std::ifstream in{corpus / "seed" / "A-RES-77-237.md", std::ios::binary};
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
  }();
  return text;
}

std::string repeated(std::int64_t times) {
  std::string out;
  for (std::int64_t i = 0; i < times; ++i)
    out.append(i > 0 ? "\n\n" : "").append(seed());
  return out;
}

void parse(benchmark::State& state) {
  const std::string text = repeated(state.range(0));
  unres::syntax::Parser parser;
  for (auto _ : state)
    benchmark::DoNotOptimize(parser.parse(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}

void open_to_findings(benchmark::State& state) {
  const std::string text = repeated(state.range(0));
  for (auto _ : state)
    benchmark::DoNotOptimize(Analysis::run(Document::open("seed.md", text), {}, unres::index::Index::standard()));
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}

// One character typed and taken back, each to its findings; the time is that of one of the two.
void edit_to_findings(benchmark::State& state) {
  LiveText live{"seed.md", repeated(state.range(0)), 0};
  const auto line = static_cast<std::uint32_t>(live.document()->lines().count() / 2);
  const unres::text::Position at{line, 10};
  const unres::text::Position after{line, 11};
  auto analysis = Analysis::run(live.document(), {}, unres::index::Index::standard());
  std::int64_t version = 0;
  bool typed = false;
  for (auto _ : state) {
    live.replace(at, typed ? after : at, typed ? "" : "x", unres::text::Encoding::utf16);
    typed = !typed;
    live.set_version(++version);
    analysis = Analysis::run(live.document(), {}, unres::index::Index::standard(), analysis.get());
    benchmark::DoNotOptimize(analysis);
  }
}

void outline(benchmark::State& state) {
  const auto document = Document::open("seed.md", repeated(state.range(0)));
  for (auto _ : state)
    benchmark::DoNotOptimize(unres::features::outline(*document));
}

BENCHMARK(parse)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(open_to_findings)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(edit_to_findings)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(outline)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
  if (seed().empty()) {
    std::cerr << "skipped: no corpus of real texts (set UNRES_CORPUS)\n";
    return 0;
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
