#include "cli/check.h"

#include "cli/glyph.h"
#include "cli/inputs.h"
#include "cli/json_report.h"
#include "cli/parallel.h"
#include "cli/progress.h"
#include "cli/text_report.h"
#include "cli/texts.h"
#include "index/open.h"

#include <algorithm>

namespace unres::cli {
namespace {

/// What is left of a file once it is checked: the document itself is given up at once.
struct Outcome {
  bool checked = false;
  std::string trouble; ///< Why it could not be read.
  std::string report;
  Tally tally;
};

/// Checks one file a call, from any thread.
class Checker {
public:
  Checker(const CheckOptions& options, const std::vector<Input>& files, FileSettings& settings, Texts& texts,
          const Streams& streams)
      : options_(options), files_(files), settings_(settings), texts_(texts), width_(std::clamp(streams.width, 40U, 160U)),
        style_(options.color == Color::always ||
               (options.color == Color::automatic && streams.color)) {}

  [[nodiscard]] Outcome run(std::size_t file) {
    // Out of memory over one hostile file must not take the results of the others along.
    try {
      return checked(file);
    } catch (const std::exception& error) {
      return {false, error.what(), {}, {}};
    }
  }

  [[nodiscard]] const Style& style() const { return style_; }

private:
  Outcome checked(std::size_t file) {
    auto document = texts_.open(file);
    if (!document)
      return {false, document.error().message, {}, {}};
    if (*document == nullptr)
      return {};
    const std::string& path = files_[file].path;
    const auto analysis = rules::Analysis::run(std::move(*document), settings_.for_file(path), texts_.index_for(file));
    Outcome outcome{true, {}, {}, {}};
    outcome.tally.add(analysis->findings());
    outcome.report = options_.format == Format::json ? json_file(path, *analysis)
                                                     : text_report(path, *analysis, style_, width_);
    return outcome;
  }

  const CheckOptions& options_;
  const std::vector<Input>& files_;
  FileSettings& settings_;
  Texts& texts_;
  std::size_t width_;
  Style style_;
};

/// Writes results as they come, in the order of the files.
class Writer {
public:
  Writer(Format format, Streams& streams) : json_(format == Format::json), streams_(streams) {
    if (json_)
      streams_.out << json_head();
  }

  void write(const Input& input, const Outcome& outcome) {
    if (!outcome.trouble.empty()) {
      streams_.out.flush();
      complain(streams_, input.path, outcome.trouble);
      trouble_ = true;
    }
    if (!outcome.checked)
      return;
    if (json_)
      streams_.out << (tally_.files == 0 ? "\n" : ",\n");
    streams_.out << outcome.report;
    tally_ += outcome.tally;
  }

  void finish(const Style& style) {
    streams_.out << (json_ ? json_tail(tally_) : text_summary(tally_, style));
    streams_.out.flush();
  }

  [[nodiscard]] bool trouble() const { return trouble_; }
  [[nodiscard]] const Tally& tally() const { return tally_; }

private:
  bool json_;
  bool trouble_ = false;
  Tally tally_;
  Streams& streams_;
};

std::size_t jobs_of(const CheckOptions& options) {
  return options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

// What is known but for the texts themselves. An index that cannot be read is no reason to leave drafts
// unchecked.
std::shared_ptr<const index::Index> known_instruments(const CheckOptions& options, Streams& streams) {
  if (!options.with_index)
    return index::Index::standard();
  const index::Opened opened =
      index::open_index(options.index.empty() ? index::default_store_path() : std::filesystem::path{options.index});
  if (!opened.trouble.empty())
    streams.err << "unres: " << printable(opened.trouble) << std::endl;
  else if (opened.store == nullptr && !options.index.empty())
    complain(streams, options.index, "there is no index; going on with what is built in");
  return opened.index;
}

} // namespace

void complain(Streams& streams, std::string_view path, std::string_view message) {
  streams.err << "unres: " << (path == "-" ? "standard input" : printable(path)) << ": " << message
              << std::endl;
}

int check(const CheckOptions& options, Streams& streams) {
  const Inputs inputs = find_inputs(options.paths);
  for (const Inputs::Trouble& trouble : inputs.troubles)
    complain(streams, trouble.path, trouble.message);

  Texts texts{inputs.files, streams.in, known_instruments(options, streams)};
  FileSettings settings{options.overrides};
  Checker checker{options, inputs.files, settings, texts, streams};
  Writer writer{options.format, streams};
  std::vector<bool> yields(inputs.arguments.size());
  {
    Progress progress{streams.err, streams.progress, inputs.files.size(), streams.patience};
    // Half of the work is to read them.
    texts.learn(jobs_of(options), [&](std::size_t done) { progress.show(done / 2); });
    in_order<Outcome>(
        inputs.files.size(), jobs_of(options), [&](std::size_t index) { return checker.run(index); },
        [&](std::size_t index, const Outcome& outcome) {
          if (outcome.checked || !outcome.trouble.empty()) {
            progress.clear();
            yields[inputs.files[index].argument] = true;
            writer.write(inputs.files[index], outcome);
          }
        },
        [&](std::size_t done) { progress.show((inputs.files.size() + done) / 2); });
  }
  writer.finish(checker.style());
  for (const std::string& trouble : settings.troubles())
    streams.err << "unres: " << trouble << std::endl;
  for (std::size_t i = 0; i < inputs.arguments.size(); ++i)
    if (inputs.is_folder[i] && !yields[i])
      complain(streams, inputs.arguments[i], "no resolutions in this folder");
  if (writer.trouble() || settings.broken() || !inputs.troubles.empty())
    return exit_trouble;
  return writer.tally().reaches(options.fail_on) ? exit_findings : exit_clean;
}

} // namespace unres::cli
