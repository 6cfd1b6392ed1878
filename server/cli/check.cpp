#include "cli/check.h"

#include "cli/file_list.h"
#include "cli/glyph.h"
#include "cli/parallel.h"
#include "cli/progress.h"
#include "cli/writer.h"
#include "index/open.h"
#include "support/platform.h"

#include <algorithm>
#include <fstream>

namespace unres::cli {
namespace {

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

bool takes_output(const CheckOptions& options) {
  return options.fixing == Fixing::shown ||
         (options.fixing == Fixing::done && std::count(options.paths.begin(), options.paths.end(), "-") > 0);
}

Style style_of(const CheckOptions& options, const Streams& streams) {
  return Style{options.color == Color::always || (options.color == Color::automatic && streams.color)};
}

/// One run of the command.
class Run {
public:
  Run(const CheckOptions& options, const Baseline* old, Baseline* fresh, SubmissionReport* submission, Streams& streams)
      : options_(options), streams_(streams), known_(known_instruments(options, streams)),
        settings_(options.overrides), report_(make_report(options.format, look())),
        checker_(options, settings_, *report_, old, fresh, submission, style_of(options, streams)),
        writer_(*report_, takes_output(options), options.format == Format::jsonl, streams) {}

  // Texts that are named are held against one another.
  void check_named() {
    Inputs inputs = find_inputs(options_.paths);
    for (Input& input : inputs.files)
      if (input.path == "-")
        input.name = options_.stdin_filename;
    for (const Inputs::Trouble& trouble : inputs.troubles)
      writer_.trouble(trouble.path, trouble.message);
    Texts texts{inputs.files, streams_.in, known_};
    std::vector<bool> yields(inputs.arguments.size());
    {
      Progress progress{streams_.err, streams_.progress, inputs.files.size(), streams_.patience};
      // Half of the work is to read them.
      texts.learn(jobs_of(options_), [&](std::size_t done) { progress.show(done / 2); });
      std::size_t next = 0;
      flow<std::size_t, Outcome>(
          order(), std::min(jobs_of(options_), inputs.files.size()),
          [&] { return next < inputs.files.size() && !stopped() ? std::optional{next++} : std::nullopt; },
          [&](std::size_t file) { return checker_.run(texts, inputs.files[file], file); },
          [&](std::size_t file, const Outcome& outcome) {
            if (!outcome.checked && outcome.trouble.empty())
              return true;
            progress.clear();
            yields[inputs.files[file].argument] = true;
            return writer_.write(inputs.files[file].called(), outcome);
          },
          [&](std::size_t done) { progress.show((inputs.files.size() + done) / 2); });
    }
    for (std::size_t i = 0; i < inputs.arguments.size(); ++i)
      if (inputs.is_folder[i] && !yields[i])
        empty_folders_.push_back(inputs.arguments[i]);
  }

  // Texts that are listed are checked each by itself, as they come: what is found in one does not depend on how
  // the list was cut into shards, and nothing is kept.
  void check_listed(std::istream& in) {
    FileList list{in, options_.null ? '\0' : '\n'};
    flow<Input, Outcome>(
        order(), jobs_of(options_),
        [&]() -> std::optional<Input> {
          std::optional<std::string> path = stopped() ? std::nullopt : list.next();
          if (!path)
            return std::nullopt;
          return Input{std::move(*path), {}, Asked::by_name, 0};
        },
        [&](const Input& input) {
          const std::vector<Input> alone{input};
          Texts texts{alone, streams_.in, known_};
          return checker_.run(texts, input, 0);
        },
        [&](const Input& input, const Outcome& outcome) { return writer_.write(input.called(), outcome); },
        [](std::size_t) {});
  }

  [[nodiscard]] int finish() {
    writer_.finish();
    for (const std::string& trouble : settings_.troubles())
      streams_.err << "unres: " << trouble << std::endl;
    for (const std::string& folder : empty_folders_)
      complain(streams_, folder, "no resolutions in this folder");
    if (stopped())
      streams_.err << "unres: interrupted" << std::endl;
    if (stopped() || settings_.broken() || writer_.tally().unreadable > 0)
      return exit_trouble;
    return writer_.tally().reaches(options_.fail_on) ? exit_findings : exit_clean;
  }

  [[nodiscard]] const Tally& tally() const { return writer_.tally(); }

private:
  // On the other stream nobody knows who reads.
  [[nodiscard]] Look look() const {
    const bool plain = takes_output(options_) && options_.color != Color::always;
    return {plain ? Style{false} : style_of(options_, streams_), std::clamp(streams_.width, 40U, 160U)};
  }
  [[nodiscard]] Order order() const {
    return options_.format == Format::jsonl ? Order::as_finished : Order::as_given;
  }
  // While files are written, nothing is broken off in the middle.
  [[nodiscard]] bool stopped() const { return options_.fixing == Fixing::done && platform::Interrupts::noted(); }

  const CheckOptions& options_;
  Streams& streams_;
  std::shared_ptr<const index::Index> known_;
  FileSettings settings_;
  std::unique_ptr<Report> report_;
  Checker checker_;
  Writer writer_;
  std::vector<std::string> empty_folders_;
};

int write_baseline(const CheckOptions& options, const Baseline& fresh, const Tally& tally, int code, Streams& streams) {
  if (code == exit_trouble) {
    complain(streams, options.write_baseline, "not written, since not everything could be checked");
    return code;
  }
  if (const auto written = platform::replace_file(options.write_baseline, fresh.written()); !written) {
    complain(streams, options.write_baseline, written.error().message);
    return exit_trouble;
  }
  complain(streams, options.write_baseline, counted(tally.hidden, "finding") + " remembered");
  return exit_clean;
}

int write_submission(const CheckOptions& options, SubmissionReport& submission, int code, Streams& streams) {
  const auto written = submission.write();
  if (written)
    return code;
  complain(streams, options.report.file, written.error().message);
  return exit_trouble;
}

int run(const CheckOptions& options, const Baseline* old, Baseline* fresh, SubmissionReport* submission,
        std::istream& list, Streams& streams) {
  Run run{options, old, fresh, submission, streams};
  if (options.files_from.empty())
    run.check_named();
  else
    run.check_listed(list);
  int code = run.finish();
  if (submission != nullptr)
    code = write_submission(options, *submission, code, streams);
  if (run.tally().gone > 0)
    complain(streams, options.baseline,
             counted(run.tally().gone, "finding") + " in it found no more; to forget, use --write-baseline");
  return fresh != nullptr ? write_baseline(options, *fresh, run.tally(), code, streams) : code;
}

} // namespace

void complain(Streams& streams, std::string_view path, std::string_view message) {
  streams.err << "unres: " << (path == "-" ? "standard input" : printable(path)) << ": " << message
              << std::endl;
}

std::string misuse_of(const CheckOptions& options) {
  const auto inputs = std::count(options.paths.begin(), options.paths.end(), "-");
  if (options.paths.empty() && options.files_from.empty())
    return "check needs a file, a folder, or - for standard input";
  if (!options.paths.empty() && !options.files_from.empty())
    return "--files-from stands in place of files and folders";
  if (!options.report.file.empty() && !options.files_from.empty())
    return "--report holds the texts of a run together, and --files-from takes them one by one";
  if (options.null && options.files_from.empty())
    return "--null says how the paths of --files-from end";
  if (options.fixing != Fixing::none && inputs > 1)
    return "standard input can be fixed only once";
  return {};
}

int check(const CheckOptions& options, Streams& streams) {
  std::optional<Baseline> old;
  std::optional<Baseline> fresh;
  if (!options.baseline.empty()) {
    auto read = Baseline::read(options.baseline);
    if (!read) {
      complain(streams, options.baseline, read.error().message);
      return exit_trouble;
    }
    old = std::move(*read);
  }
  if (!options.write_baseline.empty())
    fresh.emplace(options.write_baseline);
  std::optional<SubmissionReport> submission;
  if (!options.report.file.empty())
    submission.emplace(options.report.file);
  if (!options.report.base.empty())
    if (const auto taken = submission->compare_with(options.report.base); !taken) {
      complain(streams, options.report.base, taken.error().message);
      return exit_trouble;
    }
  std::ifstream list;
  if (!options.files_from.empty() && options.files_from != "-") {
    list.open(options.files_from, std::ios::binary);
    if (!list) {
      complain(streams, options.files_from, "cannot be opened");
      return exit_trouble;
    }
  }
  // No file is left half written, nor one beside it, where somebody stops reading or presses Ctrl-C.
  std::optional<platform::Interrupts> interrupts;
  if (options.fixing == Fixing::done || fresh) {
    interrupts.emplace();
    platform::ignore_broken_pipes();
  }
  return run(options, old ? &*old : nullptr, fresh ? &*fresh : nullptr, submission ? &*submission : nullptr,
             list.is_open() ? list : streams.in, streams);
}

} // namespace unres::cli
