#include "cli/preview.h"

#include "cli/inputs.h"
#include "cli/settings.h"
#include "preview/html.h"

#include <fstream>

namespace unres::cli {

int preview(const PreviewOptions& options, Streams& streams) {
  Expected<std::string> text = read_text(options.path, streams.in);
  if (!text) {
    complain(streams, options.path, text.error().message);
    return exit_trouble;
  }
  FileSettings settings{{}};
  const auto analysis = rules::Analysis::run(workspace::Document::open(options.path, std::move(*text)),
                                             settings.for_file(options.path), index::Index::standard());
  for (const std::string& trouble : settings.troubles())
    streams.err << trouble << '\n';
  const std::string page = preview::html(preview::read_preview(*analysis));
  if (options.output.empty()) {
    streams.out << page;
    return exit_clean;
  }
  std::ofstream out{options.output, std::ios::binary};
  if (!out.write(page.data(), static_cast<std::streamsize>(page.size())).flush()) {
    complain(streams, options.output, "cannot be written");
    return exit_trouble;
  }
  return exit_clean;
}

} // namespace unres::cli
