#pragma once

#include "rules/sequence/runs.h"

namespace unres::rules::sequence {

/// Reports the runs whose first fault is one of the rule's: one finding for a run, with a fix for the whole of it. What
/// follows a paragraph that was put in, taken out or moved is mostly out of step by that one cause.
void report_runs(const workspace::Document& document, const std::vector<Run>& faulty, Reporter& reporter,
                 bool (*belongs)(const Step&));

} // namespace unres::rules::sequence
