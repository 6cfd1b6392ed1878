#include "cli/index_command_line.h"

namespace unres::cli {
namespace {

constexpr auto import_footer =
    "Formats, recognised by content:\n";

const Names<Format> outputs{{"text", Format::text}, {"json", Format::json}};
const Names<Color> colors{{"auto", Color::automatic}, {"always", Color::always}, {"never", Color::never}};

Names<const index::Format*> format_choices() {
  Names<const index::Format*> out;
  for (const index::Format* each : index::formats())
    out.emplace_back(each->name, each);
  return out;
}

std::string footer() {
  std::string out = import_footer;
  for (const index::Format* each : index::formats()) {
    std::string name{each->name};
    name.resize(15, ' ');
    out += "  " + name + std::string{each->title} + '\n';
  }
  return out + "\nExit codes: 0 imported, 2 wrong usage, or something could not be imported.";
}

} // namespace

CLI::App& IndexCommandLine::add(const std::string& name, Command command, const std::string& help) {
  CLI::App* added = index_->add_subcommand(name, help)->fallthrough();
  commands_.emplace_back(added, command);
  return *added;
}

void IndexCommandLine::add_to(CLI::App& app) {
  static const Names<const index::Format*> formats = format_choices();
  index_ = app.add_subcommand("index", "Look into the index of instruments, and fill your own");
  index_->require_subcommand(0, 1);
  index_->add_option("--index", options_.path, "Your index (default: UNRES_INDEX, else the folder for data)")
      ->type_name("PATH");

  CLI::App& import = add("import", index_import, "Read public exports into your index");
  import.add_option("files", options_.files, "Exports, or folders of them")->type_name("FILE|FOLDER");
  choice(import, "--format", options_.import_format, formats, "Read all as this format");
  import.footer(footer());

  CLI::App& info = add("info", index_info, "Show what is in it");
  choice(info, "--format", options_.format, outputs, "What to write");
  choice(info, "--color", options_.color, colors, "Colours");

  CLI::App& lookup = add("lookup", index_lookup, "Show what is known of a number, a symbol or words");
  lookup.add_option("query", options_.files, "\"77/237\", S/RES/1373(2001), \"mandela rules\"")->type_name("QUERY");
  choice(lookup, "--format", options_.format, outputs, "What to write");
  choice(lookup, "--color", options_.color, colors, "Colours");

  add("path", index_path, "Print where your index is");
  add("verify", index_verify, "Read all of your index and say whether it is sound");
  add("clear", index_clear, "Delete your index");
}

int IndexCommandLine::run(Streams& streams) const {
  IndexOptions options = options_;
  for (const auto& [command, function] : commands_) {
    if (!command->parsed())
      continue;
    if (command->get_name() == "lookup") { // Words need no quotation marks.
      for (const std::string& word : options.files)
        options.query += (options.query.empty() ? "" : " ") + word;
    }
    return function(options, streams);
  }
  streams.err << "unres: what about the index? import, info, lookup, path, verify or clear (see unres index --help)"
              << std::endl;
  return exit_trouble;
}

} // namespace unres::cli
