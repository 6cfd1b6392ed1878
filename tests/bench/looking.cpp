// What looking at a citation, completing one and completing the opening of a paragraph cost, the former two with an index of one's own of no rows and of a million.
#include "features/completion/completion.h"
#include "features/hover.h"
#include "index/builtin.h"
#include "index/store.h"
#include "index/store/writer.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <iostream>
#include <map>
#include <string>

namespace {

namespace fs = std::filesystem;
using unres::index::Index;
using unres::rules::Analysis;

// A store of `rows` made-up resolutions with titles of six words, in the folder for temporary files.
fs::path make_store(std::int64_t rows) {
  const fs::path path = fs::temp_directory_path() / ("unres-bench-" + std::to_string(rows) + ".db");
  if (fs::exists(path))
    return path;
  static constexpr const char* words[]{"lighthouse", "keepers", "harbours", "lamps", "lenses", "towers", "navigation",
                                       "coasts", "fisheries", "storms", "signals", "rescue", "training", "mandela"};
  std::cerr << "making " << path << "\n";
  auto writer = unres::index::StoreWriter::open(path);
  bool sound = writer && writer->begin() && writer->from({"bench", "made up", "2026-11-25"});
  for (std::int64_t i = 0; sound && i < rows; ++i) {
    unres::index::Instrument row;
    row.body = unres::notation::Body::ga;
    row.number = unres::notation::Number{.session = static_cast<std::uint16_t>(31 + i / 20000),
                                         .number = static_cast<std::uint16_t>(i % 20000 + 1)};
    row.adopted = unres::notation::Date{1977, 1, 1};
    for (std::int64_t word = 0; word < 6; ++word)
      row.title += std::string{words[(i / (word + 1) + word * 5) % 14]} + " ";
    row.evidence = unres::index::Evidence::one_source;
    sound = writer->put(row).has_value();
  }
  if (!sound || !writer->commit()) {
    std::cerr << "the store could not be made\n";
    std::exit(1);
  }
  return path;
}

std::shared_ptr<const Index> index_with(std::int64_t rows) {
  static std::map<std::int64_t, std::shared_ptr<const Index>> made;
  auto& index = made[rows];
  if (index == nullptr) {
    std::vector<std::shared_ptr<const unres::index::Provider>> providers{unres::index::builtin()};
    if (auto store = unres::index::open_store(make_store(rows)); store && *store)
      providers.insert(providers.begin(), *store);
    index = std::make_shared<const Index>(std::move(providers));
  }
  return index;
}

const std::string draft = "*The General Assembly*,\n\n"
                          "*Recalling* its resolution 70/1 of 25 September 2015 and resolution 77/2\n\n"
                          "*Noting* the Nelson Mandela Rules and the mandela\n\n"
                          "1. *Decides* to act.\n";

std::shared_ptr<const Analysis> analysis_with(std::int64_t rows) {
  return Analysis::run(unres::workspace::Document::open("draft.unres.md", draft), {}, index_with(rows));
}

unres::text::Offset after(const char* words) {
  return static_cast<unres::text::Offset>(draft.find(words) + std::string_view{words}.size());
}

void open_store(benchmark::State& state) {
  const fs::path path = make_store(state.range(0));
  for (auto _ : state)
    benchmark::DoNotOptimize(unres::index::open_store(path));
}

void hover(benchmark::State& state, const char* words) {
  const auto analysis = analysis_with(state.range(0));
  for (auto _ : state)
    benchmark::DoNotOptimize(unres::features::hover(*analysis, after(words) - 1, {}));
}

void complete(benchmark::State& state, const char* words) {
  const auto analysis = analysis_with(state.range(0));
  for (auto _ : state)
    benchmark::DoNotOptimize(unres::features::complete(*analysis, after(words), unres::features::Trigger::asked));
}

// The last paragraph of a long draft, with what of its phrase is typed.
void complete_opening(benchmark::State& state, const char* typed) {
  std::string text = "*The General Assembly*,\n\n";
  for (int i = 0; i < 10; ++i)
    text += "*Recalling* the lights of the coast,\n\n*Reaffirming* the duty to help ships,\n\n*Deeply concerned* about the moles,\n\n";
  for (int i = 1; i <= 90; i += 3)
    text += std::to_string(i) + ". *Welcomes* the new lights;\n\n" + std::to_string(i + 1) + ". *Requests* the Harbour Master to report;\n\n" +
            std::to_string(i + 2) + ". *Calls upon* all harbours to light their moles;\n\n";
  text += "91. " + std::string{typed};
  const auto at = static_cast<unres::text::Offset>(text.size());
  const auto analysis = Analysis::run(unres::workspace::Document::open("draft.unres.md", text + "\n"), {}, index_with(0));
  for (auto _ : state)
    benchmark::DoNotOptimize(unres::features::complete(*analysis, at, unres::features::Trigger::asked));
}

constexpr auto million = 1'000'000;
BENCHMARK(open_store)->Arg(0)->Arg(million)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(hover, number, "resolution 70/1")->Arg(0)->Arg(million)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(hover, name, "Nelson Mandela")->Arg(0)->Arg(million)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(complete, number, "resolution 77/2")->Arg(0)->Arg(million)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(complete, name, "the mandela")->Arg(0)->Arg(million)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(complete_opening, empty, "")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(complete_opening, typed, "req")->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
