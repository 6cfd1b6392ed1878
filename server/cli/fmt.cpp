#include "cli/fmt.h"

#include "cli/diff.h"
#include "cli/places.h"
#include "cli/replace_text.h"
#include "cli/settings.h"
#include "cli/texts.h"
#include "features/format/format.h"

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
    Texts texts{inputs.files, streams_.in, nullptr};
    for (std::size_t i = 0; i < inputs.files.size(); ++i)
      format(inputs.files[i].path, texts.open(i));
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

  void format(const std::string& path, const Expected<std::shared_ptr<const workspace::Document>>& read) {
    if (!read)
      return fail(path, read.error().message);
    const workspace::Document* document = read->get();
    if (document == nullptr) // No resolution.
      return;
    const features::FormatResult result = features::format(*document, style_of(path));
    if (!result) {
      fail(path, result.error().message + "; it is left as it is");
      if (path == "-" && !options_.check && !options_.diff)
        streams_.out << document->text(); // Who pipes a text through loses none of it.
      return;
    }
    Places places{*document};
    for (const text::Obstacle& obstacle : result->left)
      streams_.err << path << ':' << places.at(obstacle.range.begin).line << ": " << obstacle.message << '\n';
    const auto after = text::applied(document->text(), result->edits);
    if (!after)
      return fail(path, "cannot be set out anew");
    write(path, document->text(), *after);
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
