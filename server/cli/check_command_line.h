#pragma once

#include "cli/check.h"
#include "cli/choice.h"

namespace unres::cli {

extern const Names<Format> check_formats;

/// What `unres check` takes for many texts and for machines: lists, fixes, baselines.
void add_check_options(CLI::App& command, CheckOptions& options);

} // namespace unres::cli
