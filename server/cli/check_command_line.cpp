#include "cli/check_command_line.h"

namespace unres::cli {

const Names<Format> check_formats{{"text", Format::text},   {"json", Format::json},     {"jsonl", Format::jsonl},
                                  {"sarif", Format::sarif}, {"github", Format::github}, {"junit", Format::junit}};

void add_check_options(CLI::App& command, CheckOptions& options) {
  const auto fix = [&](const char* name, Fixing fixing, const char* help) {
    return command.add_flag_callback(name, [&options, fixing] { options.fixing = fixing; }, help);
  };
  CLI::Option* done = fix("--fix", Fixing::done, "Apply all safe fixes, then tell what remains");
  fix("--fix-dry-run", Fixing::shown, "Show as a diff what --fix would change")->excludes(done);
  command.add_option("--files-from", options.files_from, "Check the files that FILE lists, a path a line (-: standard input)")
      ->type_name("FILE");
  command.add_flag("-0,--null", options.null, "Paths of --files-from end in NUL");
  command.add_option("--stdin-filename", options.stdin_filename, "What standard input is called")->type_name("NAME");
  CLI::Option* old =
      command.add_option("--baseline", options.baseline, "Show only what is not remembered in FILE")->type_name("FILE");
  command.add_option("--write-baseline", options.write_baseline, "Remember all findings in FILE")
      ->type_name("FILE")
      ->excludes(old);
}

} // namespace unres::cli
