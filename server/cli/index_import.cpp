#include "cli/glyph.h"
#include "cli/index.h"
#include "cli/progress.h"
#include "cli/style.h"
#include "index/importers/import.h"
#include "index/store.h"
#include "support/platform.h"

#include <filesystem>
#include <system_error>

namespace unres::cli {
namespace {

namespace fs = std::filesystem;

std::uint64_t bytes_of(const std::vector<std::string>& paths) {
  std::uint64_t out = 0;
  for (const std::string& path : paths)
    for (const fs::path& file : index::files_to_import(path)) {
      std::error_code error;
      const std::uint64_t size = fs::file_size(file, error);
      out += error ? 0 : size;
    }
  return out;
}

void list_refusals(const index::ImportReport& report, const std::string& path, Streams& streams) {
  for (const index::Refusal& refusal : report.refusals) {
    std::string place = refusal.file.generic_string();
    if (refusal.line != 0)
      place += ':' + std::to_string(refusal.line);
    complain(streams, place, printable(refusal.reason));
  }
  if (report.refused > report.refusals.size())
    complain(streams, path, "and " + grouped(report.refused - report.refusals.size()) + " more that cannot be used");
}

void summarise(const index::ImportReport& report, const std::string& path, Streams& streams) {
  std::string formats;
  for (const index::Format* each : report.formats)
    formats += (formats.empty() ? "" : ", ") + std::string{each->name};
  streams.out << printable(path) << ": " << grouped(report.taken()) << " read as " << formats << ": "
              << grouped(report.added) << " new, " << grouped(report.changed) << " changed, " << grouped(report.same)
              << " known";
  if (report.passed_over != 0)
    streams.out << "; " << grouped(report.passed_over) << " passed over";
  if (report.refused != 0)
    streams.out << "; " << grouped(report.refused) << " bad";
  streams.out << '\n';
}

} // namespace

int index_import(const IndexOptions& options, Streams& streams) {
  if (options.files.empty()) {
    streams.err << "unres: import needs a file or a folder (see unres index import --help)" << std::endl;
    return exit_trouble;
  }
  const std::string store = store_path(options, streams);
  if (store.empty())
    return exit_trouble;
  auto writer = index::StoreWriter::open(store);
  if (!writer) {
    complain(streams, store, writer.error().message);
    return exit_trouble;
  }
  const platform::Interrupts interrupts;
  Progress progress{streams.err, streams.progress, bytes_of(options.files), streams.patience};
  std::uint64_t done = 0;
  const index::Watch watch = [&](std::uint64_t bytes) {
    done += bytes;
    progress.show_bytes(done);
    return !platform::Interrupts::noted();
  };
  int code = exit_clean;
  for (const std::string& path : options.files) {
    const auto report = index::import_from(*writer, path, options.import_format, watch);
    progress.clear();
    if (!report) {
      complain(streams, path, report.error().message);
      code = exit_trouble;
    } else {
      list_refusals(*report, path, streams);
      summarise(*report, path, streams);
      if (report->taken() == 0)
        code = exit_trouble;
    }
    streams.out.flush();
    if (platform::Interrupts::noted())
      return exit_trouble;
  }
  return code;
}

} // namespace unres::cli
