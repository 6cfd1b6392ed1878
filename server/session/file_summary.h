#pragma once

#include "features/outline.h"
#include "protocol/base.h"
#include "text/encoding.h"
#include "workspace/document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unres::session {

/// A resolution of a file.
struct FileUnit {
  std::vector<std::string> keys; ///< By which others cite it: see features::keys_of. May be empty.
  std::string name;              ///< "A/RES/79/362", "A/C.2/81/L.14"; its title where it has none of these.
  std::string title;             ///< May be empty.
  protocol::Range range;
  protocol::Range head;      ///< Masthead, title and organ line.
  protocol::Range selection; ///< Its title, or its first line; inside `range`.
};

/// What people look for in a file: a resolution, a heading, a paragraph.
struct FileSymbol {
  static constexpr std::uint32_t no_container = 0xFFFFFFFF;
  std::uint32_t begin = 0;    ///< Of its name in `FileSummary::names`,
  std::uint16_t size = 0;     ///< which has so many bytes.
  features::SymbolKind kind = features::SymbolKind::resolution;
  std::uint32_t container = no_container; ///< Among the symbols: the part, annex or resolution that it stands in.
  protocol::Range range;
};

/// A place that names an instrument.
struct FileCitation {
  std::string key;
  protocol::Range range;
  std::uint32_t unit = 0;
  bool own = false; ///< In the masthead, where a resolution says what it is itself.
};

/// A Markdown link to a file, by a relative path.
struct FileLink {
  std::string target; ///< As written.
  protocol::Range range; ///< Of the path, without what follows it: a fragment, a title.
};

/// What is found in a file, without its text: small, and ready for the client's positions.
struct FileSummary {
  std::uint64_t text_hash = 0;
  std::string names; ///< Of all symbols, one after the other; valid UTF-8.
  std::vector<FileSymbol> symbols;
  std::vector<FileUnit> units;
  std::vector<FileCitation> citations;
  std::vector<FileLink> links;

  [[nodiscard]] std::string_view name(const FileSymbol& symbol) const {
    return std::string_view{names}.substr(symbol.begin, symbol.size);
  }
};

[[nodiscard]] FileSummary summary_of(const workspace::Document& document, text::Encoding encoding);

/// For telling texts apart, in this process.
[[nodiscard]] std::uint64_t hash_of(std::string_view text);

} // namespace unres::session
