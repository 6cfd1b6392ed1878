#include "cli/fmt.h"

#include "cli/diff.h"
#include "cli/inputs.h"
#include "cli/places.h"
#include "cli/replace_text.h"
#include "cli/settings.h"
#include "features/format/format.h"
#include "workspace/read_file.h"

namespace unres::cli {
namespace {

class Formatter {
public:
  Formatter(const FmtOptions& options, Streams& streams)
      : options_(options), streams_(streams),
        style_(options.color == Color::always || (options.color == Color::automatic && streams.color)) {}

  int run() {
    const Inputs inputs = find_inputs(options_.from_input ? std::vector<std::string>{"-"} : options_.paths);
    for (const Inputs::Trouble& trouble : inputs.troubles)
      fail(trouble.path, trouble.message);
    for (const Input& input : inputs.files)
      format(input);
    for (const std::string& trouble : settings_.troubles())
      streams_.err << trouble << '\n';
    if (failed_)
      return exit_trouble;
    return options_.check && changed_ ? exit_findings : exit_clean;
  }

private:
  void fail(std::string_view path, std::string_view message) {
    complain(streams_, path, message);
    failed_ = true;
  }

  void format(const Input& input) {
    Expected<std::string> read = input.path == "-" ? workspace::read_stream(streams_.in) : workspace::read_file(input.path);
    if (!read)
      return fail(input.path, read.error().message);
    const auto document = workspace::Document::open(input.called(), std::move(*read));
    if (input.asked == Asked::by_folder && !document->model().looks_like_resolution)
      return;
    const features::FormatResult result = features::format(*document, style_of(input.path));
    if (!result) {
      fail(input.path, result.error().message + "; it is left as it is");
      if (input.path == "-" && !options_.check && !options_.diff)
        streams_.out << document->text(); // Who pipes a text through loses none of it.
      return;
    }
    Places places{*document};
    for (const text::Obstacle& obstacle : result->left)
      streams_.err << input.path << ':' << places.at(obstacle.range.begin).line << ": " << obstacle.message << '\n';
    const auto after = text::applied(document->text(), result->edits);
    if (!after)
      return fail(input.path, "cannot be set out anew");
    write(input.path, document->text(), *after);
  }

  void write(const std::string& path, const std::string& before, const std::string& after) {
    const bool differs = before != after;
    changed_ = changed_ || differs;
    if (options_.diff)
      streams_.out << unified_diff(path, before, after, style_);
    else if (options_.check && differs)
      streams_.out << path << '\n';
    if (options_.diff || options_.check)
      return;
    if (path == "-") {
      streams_.out << after;
      return;
    }
    if (!differs)
      return;
    if (const Expected<bool> saved = replace_text(path, before, after); !saved)
      fail(path, saved.error().message);
  }

  features::FormatStyle style_of(const std::string& path) {
    features::FormatStyle style = settings_.format_of(path);
    style.wrap = options_.wrap.value_or(style.wrap);
    if (options_.width) { // Who names a width wants lines of it.
      style.width = *options_.width;
      style.wrap = options_.wrap.value_or(features::Wrap::width);
    }
    if (options_.indent)
      style.indent = options_.indent;
    style.notes = options_.notes.value_or(style.notes);
    return style;
  }

  const FmtOptions& options_;
  Streams& streams_;
  Style style_;
  FileSettings settings_{{}};
  bool failed_ = false;
  bool changed_ = false;
};

} // namespace

int fmt(const FmtOptions& options, Streams& streams) { return Formatter{options, streams}.run(); }

} // namespace unres::cli
