#include "index/importers/import.h"

#include "index/importers/wording.h"
#include "index/sessions.h"
#include "support/characters.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>

namespace unres::index {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> endings{".akn", ".csv", ".tab", ".tsv", ".xml"};

// An error of the index, told about a file that is imported.
Error of_index(const Error& error) {
  return {"the index " + error.message};
}

/// Checks rows, writes them, and counts.
class Intake final : public Sink {
public:
  Intake(StoreWriter& writer, ImportReport& report) : writer_(writer), report_(report) {}

  void begin_file(fs::path file) { file_ = std::move(file); }
  [[nodiscard]] const std::optional<Error>& error() const { return error_; }

  bool take(Instrument instrument, std::size_t line) override {
    // A date that cannot be right would make findings that are wrong.
    const auto window = adoption_window(instrument.body, *instrument.number);
    if (instrument.adopted && window && !window->has(*instrument.adopted)) {
      refuse(line, notation::written(*instrument.adopted) + " cannot be the date of " +
                       notation::written(*instrument.number));
      return true;
    }
    const auto put = writer_.put(instrument);
    if (!put) {
      error_ = of_index(put.error());
      return false;
    }
    ++(*put == StoreWriter::Put::added     ? report_.added
       : *put == StoreWriter::Put::changed ? report_.changed
                                           : report_.same);
    return true;
  }

  void refuse(std::size_t line, std::string reason) override {
    ++report_.refused;
    if (report_.refusals.size() < most_refusals)
      report_.refusals.push_back({file_, line, std::move(reason)});
  }

  void pass_over() override { ++report_.passed_over; }

private:
  StoreWriter& writer_;
  ImportReport& report_;
  fs::path file_;
  std::optional<Error> error_;
};

// The day on which a file was written last: when an export was downloaded.
std::string date_of(const fs::path& file) {
  std::error_code error;
  const auto written = fs::last_write_time(file, error);
  if (error)
    return {};
  const auto system = std::chrono::system_clock::now() + std::chrono::duration_cast<std::chrono::system_clock::duration>(
                                                             written - fs::file_time_type::clock::now());
  const auto days = std::chrono::floor<std::chrono::days>(system);
  const std::chrono::year_month_day day{days};
  return notation::iso({static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                        static_cast<int>(static_cast<unsigned>(day.day()))});
}

// Why no format was found, for people.
std::string unknown_format(std::string_view head) {
  if (head.empty())
    return "is empty";
  if (head.starts_with("PK\x03\x04") || head.starts_with("\x1F\x8B"))
    return "is an archive: unpack it first";
  return "is of no format that can be imported (" + format_names() + "); --format forces one";
}

Expected<void> read_one(const fs::path& file, const Format* forced, const Watch& watch, ImportReport& report,
                        Intake& intake, StoreWriter& writer, const Source& source) {
  errno = 0;
  std::ifstream in{file, std::ios::binary};
  if (!in)
    return unexpected(errno != 0 ? std::generic_category().message(errno) : "cannot be opened");
  std::string head(head_size, '\0');
  in.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(in.gcount()));
  const Format* format = forced != nullptr ? forced : detected(head);
  if (format == nullptr)
    return unexpected(unknown_format(head));
  if (std::find(report.formats.begin(), report.formats.end(), format) == report.formats.end())
    report.formats.push_back(format);
  if (const auto named = writer.from({std::string{format->name}, source.name, source.date}); !named)
    return tl::make_unexpected(of_index(named.error()));
  Input input{in, watch, std::move(head)};
  intake.begin_file(file);
  ++report.files;
  Expected<void> done = format->read(input, intake);
  if (input.failed())
    done = unexpected("cannot be read to its end");
  return done;
}

} // namespace

std::string format_names() {
  std::string out;
  for (const Format* each : formats())
    out += (out.empty() ? "" : ", ") + std::string{each->name};
  return out;
}

std::vector<fs::path> files_to_import(const fs::path& path) {
  std::error_code error;
  if (!fs::is_directory(path, error))
    return {path};
  std::vector<fs::path> out;
  auto entry = fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied, error);
  for (; !error && entry != fs::recursive_directory_iterator{}; entry.increment(error)) {
    const std::string ending = lower(entry->path().extension().string());
    std::error_code ignored;
    if (entry->path().filename().string().starts_with(".")) {
      if (entry->is_directory(ignored))
        entry.disable_recursion_pending();
    } else if (entry->is_regular_file(ignored) && std::find(endings.begin(), endings.end(), ending) != endings.end()) {
      out.push_back(entry->path());
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

Expected<ImportReport> import_from(StoreWriter& writer, const fs::path& path, const Format* forced, const Watch& watch) {
  const std::vector<fs::path> files = files_to_import(path);
  if (files.empty())
    return unexpected("no files in this folder that can be imported");
  const bool alone = files.front() == path;
  // "exports/" is called "exports".
  const fs::path named = path.has_filename() ? path : path.parent_path();
  const Source source{{}, tidied(named.filename().string()), date_of(path)};

  ImportReport report;
  Intake intake{writer, report};
  bool stopped = false;
  const Watch noting = [&](std::uint64_t bytes) {
    stopped = stopped || (watch && !watch(bytes));
    return !stopped;
  };
  if (const auto begun = writer.begin(); !begun)
    return tl::make_unexpected(of_index(begun.error()));
  for (const fs::path& file : files) {
    const auto done = read_one(file, forced, noting, report, intake, writer, source);
    const std::optional<Error> fatal = intake.error() ? intake.error()
                                       : stopped      ? std::optional{Error{"interrupted; the index is as it was before"}}
                                       : !done && alone ? std::optional{done.error()}
                                                        : std::nullopt;
    if (fatal) {
      writer.rollback();
      return tl::make_unexpected(*fatal);
    }
    if (!done) {
      intake.begin_file(file);
      intake.refuse(0, done.error().message);
    }
  }
  if (report.taken() == 0) {
    writer.rollback();
    return report;
  }
  if (const auto committed = writer.commit(); !committed)
    return tl::make_unexpected(of_index(committed.error()));
  return report;
}

} // namespace unres::index
