#include "cli/check.h"

#include "cli/glyph.h"
#include "cli/inputs.h"
#include "cli/json_report.h"
#include "cli/parallel.h"
#include "cli/progress.h"
#include "cli/text_report.h"
#include "workspace/read_file.h"

#include <algorithm>
#include <mutex>

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
  Checker(const CheckOptions& options, Streams& streams)
      : options_(options), in_(streams.in), width_(std::clamp(streams.width, 40U, 160U)),
        style_(options.color == Color::always ||
               (options.color == Color::automatic && streams.color)) {}

  [[nodiscard]] Outcome run(const Input& input) {
    // Out of memory over one hostile file must not take the results of the others along.
    try {
      return checked(input);
    } catch (const std::exception& error) {
      return {false, error.what(), {}, {}};
    }
  }

  [[nodiscard]] const Style& style() const { return style_; }

private:
  Outcome checked(const Input& input) {
    Expected<std::string> text = input.path == "-" ? standard_input() : workspace::read_file(input.path);
    if (!text)
      return {false, text.error().message, {}, {}};
    auto document = workspace::Document::open(input.path, std::move(*text));
    if (input.asked == Asked::by_folder && !document->model().looks_like_resolution)
      return {};
    const auto analysis = rules::Analysis::run(std::move(document), options_.rules, index::Index::standard());
    Outcome outcome{true, {}, {}, {}};
    outcome.tally.add(analysis->findings());
    outcome.report = options_.format == Format::json
                         ? json_file(input.path, *analysis)
                         : text_report(input.path, *analysis, style_, width_);
    return outcome;
  }

  /// Read once: named twice, it gives the same text.
  Expected<std::string> standard_input() {
    const std::lock_guard lock{mutex_};
    if (!standard_input_)
      standard_input_ = workspace::read_stream(in_);
    return *standard_input_;
  }

  const CheckOptions& options_;
  std::istream& in_;
  std::size_t width_;
  Style style_;
  std::mutex mutex_;
  std::optional<Expected<std::string>> standard_input_;
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

} // namespace

void complain(Streams& streams, std::string_view path, std::string_view message) {
  streams.err << "unres: " << (path == "-" ? "standard input" : printable(path)) << ": " << message
              << std::endl;
}

int check(const CheckOptions& options, Streams& streams) {
  const Inputs inputs = find_inputs(options.paths);
  for (const Inputs::Trouble& trouble : inputs.troubles)
    complain(streams, trouble.path, trouble.message);

  Checker checker{options, streams};
  Writer writer{options.format, streams};
  std::vector<bool> yields(inputs.arguments.size());
  {
    Progress progress{streams.err, streams.progress, inputs.files.size(), streams.patience};
    in_order<Outcome>(
        inputs.files.size(), jobs_of(options),
        [&](std::size_t index) { return checker.run(inputs.files[index]); },
        [&](std::size_t index, const Outcome& outcome) {
          if (outcome.checked || !outcome.trouble.empty()) {
            progress.clear();
            yields[inputs.files[index].argument] = true;
            writer.write(inputs.files[index], outcome);
          }
        },
        [&](std::size_t done) { progress.show(done); });
  }
  writer.finish(checker.style());
  for (std::size_t i = 0; i < inputs.arguments.size(); ++i)
    if (inputs.is_folder[i] && !yields[i])
      complain(streams, inputs.arguments[i], "no resolutions in this folder");
  if (writer.trouble() || !inputs.troubles.empty())
    return exit_trouble;
  return writer.tally().reaches(options.fail_on) ? exit_findings : exit_clean;
}

} // namespace unres::cli
