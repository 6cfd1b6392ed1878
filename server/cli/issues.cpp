#include "cli/issues.h"

#include "cli/check.h"
#include "cli/texts.h"

namespace unres::cli {

int issues(const IssuesOptions& options, Streams& streams) {
  const Inputs inputs = find_inputs(options.paths);
  bool failed = !inputs.troubles.empty();
  for (const Inputs::Trouble& trouble : inputs.troubles)
    complain(streams, trouble.path, trouble.message);
  std::vector<report::DraftIssues> drafts;
  Texts texts{inputs.files, streams.in, nullptr};
  for (std::size_t i = 0; i < inputs.files.size(); ++i) {
    const std::string& path = inputs.files[i].path;
    const auto document = texts.open(i);
    if (!document) {
      complain(streams, path, document.error().message);
      failed = true;
    } else if (*document != nullptr) {
      drafts.push_back({path, report::read_open_issues(**document, report::Places{**document})});
    }
  }
  if (!drafts.empty() || !failed)
    streams.out << report::issue_list(drafts, options.format, options.order);
  return failed ? exit_trouble : exit_clean;
}

} // namespace unres::cli
