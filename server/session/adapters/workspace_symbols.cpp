#include "features/fuzzy.h"
#include "session/adapters/adapters.h"
#include "session/symbol_kind.h"
#include "support/utf8.h"

#include <algorithm>
#include <tuple>

namespace unres::session::adapters {
namespace {

using features::SymbolKind;

/// Nobody reads a longer list; whoever types on gets another.
constexpr std::size_t most_symbols = 200;

// Resolutions before their parts, and paragraphs last.
std::uint32_t rank_of(SymbolKind kind) {
  switch (kind) {
  case SymbolKind::resolution:
    return 0;
  case SymbolKind::part:
  case SymbolKind::annex:
  case SymbolKind::heading:
    return 1;
  default:
    return 2;
  }
}

struct Match {
  std::uint32_t rank = 0; ///< Smaller is better.
  const std::string* key = nullptr;
  const FileSummary* file = nullptr;
  std::uint32_t symbol = 0;
};

// "A/RES/79/362 Lamps and lighthouses, Annex II"; for a resolution, the file that it is in.
std::string container_of(const Match& match, const WorkspaceFiles& files) {
  const FileSymbol* symbol = &match.file->symbols[match.symbol];
  if (symbol->container == FileSymbol::no_container)
    return files.shown(*match.key);
  std::string out;
  while (symbol->container != FileSymbol::no_container) {
    symbol = &match.file->symbols[symbol->container];
    std::string name{match.file->name(*symbol)};
    if (!out.empty()) {
      name += ", ";
      name += out;
    }
    out = std::move(name);
  }
  return out;
}

void look_through(const std::string& key, const FileSummary& file, const features::FuzzyQuery& query,
                  std::vector<Match>& found) {
  for (std::uint32_t i = 0; i < file.symbols.size(); ++i) {
    const FileSymbol& symbol = file.symbols[i];
    const std::uint32_t rank = rank_of(symbol.kind);
    if (query.empty() && rank > 0) // Everything would be too much: the resolutions.
      continue;
    if (const auto fit = query.fit(file.name(symbol), rank < 2))
      found.push_back({static_cast<std::uint32_t>(*fit) * 4 + rank, &key, &file, i});
  }
}

protocol::SymbolInformation information(const Match& match, const WorkspaceFiles& files) {
  const FileSymbol& symbol = match.file->symbols[match.symbol];
  protocol::SymbolInformation out;
  out.name = match.file->name(symbol);
  out.kind = to_protocol(symbol.kind);
  out.location = {files.uri_of(*match.key), symbol.range};
  out.containerName = utf8::sanitized(container_of(match, files));
  return out;
}

Json search(State& state, const std::string& typed) {
  const features::FuzzyQuery query{typed};
  std::vector<std::shared_ptr<const FileSummary>> kept;
  std::vector<Match> found;
  for (const auto& [key, file] : state.files.all())
    if (auto summary = state.files.summary(key)) {
      look_through(key, *summary, query, found);
      kept.push_back(std::move(summary));
    }
  const auto shown = found.begin() + static_cast<std::ptrdiff_t>(std::min(most_symbols, found.size()));
  const auto before = [](const Match& a, const Match& b) {
    return std::tuple{a.rank, a.file->symbols[a.symbol].size, std::string_view{*a.key}, a.symbol} <
           std::tuple{b.rank, b.file->symbols[b.symbol].size, std::string_view{*b.key}, b.symbol};
  };
  std::partial_sort(found.begin(), shown, found.end(), before);
  std::vector<protocol::SymbolInformation> out;
  for (auto match = found.begin(); match != shown; ++match)
    out.push_back(information(*match, state.files));
  return out;
}

} // namespace

std::unique_ptr<LongWork> workspace_symbol(State& /*state*/, const protocol::WorkspaceSymbolParams& params) {
  return once([query = params.query](State& state) { return search(state, query); });
}

} // namespace unres::session::adapters
