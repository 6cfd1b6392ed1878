#include "cli/issues.h"

#include "cli/check.h"
#include "cli/inputs.h"
#include "workspace/read_file.h"

namespace unres::cli {

int issues(const IssuesOptions& options, Streams& streams) {
  const Inputs inputs = find_inputs(options.paths);
  bool failed = !inputs.troubles.empty();
  for (const Inputs::Trouble& trouble : inputs.troubles)
    complain(streams, trouble.path, trouble.message);
  std::vector<report::DraftIssues> drafts;
  for (const Input& input : inputs.files) {
    Expected<std::string> text = input.path == "-" ? workspace::read_stream(streams.in) : workspace::read_file(input.path);
    if (!text) {
      complain(streams, input.path, text.error().message);
      failed = true;
      continue;
    }
    const auto document = workspace::Document::open(input.called(), std::move(*text));
    if (input.asked == Asked::by_name || document->model().looks_like_resolution)
      drafts.push_back({input.path, report::read_open_issues(*document, report::Places{*document})});
  }
  if (!drafts.empty() || !failed)
    streams.out << report::issue_list(drafts, options.format, options.order);
  return failed ? exit_trouble : exit_clean;
}

} // namespace unres::cli
