#pragma once

#include "index/instrument.h"
#include "index/store/sqlite.h"

#include <string>
#include <string_view>
#include <vector>

namespace unres::index {

/// The statement that `word_query` asks: the words that begin with the first parameter, as many as the second.
inline constexpr std::string_view completions_sql =
    "SELECT word FROM word WHERE word >= ?1 AND word < ?1 || x'FF' LIMIT ?2";

/// What FTS5 is asked for texts that have every one of these words, the last perhaps only begun; empty where
/// there can be none.
[[nodiscard]] std::string word_query(std::string_view text, Statement& completions);

/// The best first: those that begin with the words, then those in which they stand together, then the others;
/// among equals the newest.
[[nodiscard]] std::vector<Instrument> ranked(std::vector<Instrument> rows, std::string_view text);

} // namespace unres::index
