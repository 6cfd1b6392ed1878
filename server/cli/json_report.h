#pragma once

#include "cli/tally.h"
#include "rules/runner.h"

#include <string>
#include <string_view>

namespace unres::cli {

/// The parts of what `unres check --format json` writes; docs/check.schema.json describes the
/// whole. Written one after the other, so that results need not be kept: head, files with
/// separators between them, tail. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string json_head();
[[nodiscard]] std::string json_file(std::string_view path, const rules::Analysis& analysis);
[[nodiscard]] std::string json_tail(const Tally& tally);

/// ERROR and MISSING nodes of a tree.
[[nodiscard]] std::size_t syntax_errors(const syntax::Tree& tree);

} // namespace unres::cli
