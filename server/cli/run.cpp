#include "cli/run.h"

#include "cli/check.h"
#include "cli/check_command_line.h"
#include "cli/choice.h"
#include "cli/completion.h"
#include "cli/doctor.h"
#include "cli/explain.h"
#include "cli/fmt.h"
#include "cli/glyph.h"
#include "cli/index_command_line.h"
#include "cli/issues.h"
#include "cli/lsp_command_line.h"
#include "cli/outline.h"
#include "cli/preview.h"
#include "support/version.h"

#include <CLI/CLI.hpp>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace unres::cli {
namespace {

constexpr auto description =
    "Checks resolutions of the United Nations as they are drafted: structure, numbering,\n"
    "punctuation, notes. Start with: unres check DRAFT";

constexpr auto check_footer =
    "A named FILE is always checked. A FOLDER yields *.unres, *.unres.md and *.res.md, and those\n"
    "*.md and *.txt that look like resolutions. - reads standard input.\n\n"
    "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or unreadable input.";

const Names<Format> formats{{"text", Format::text}, {"json", Format::json}};
const Names<std::optional<rules::Mode>> modes{{"draft", rules::Mode::draft}, {"final", rules::Mode::final}};
const Names<Color> colors{
    {"auto", Color::automatic}, {"always", Color::always}, {"never", Color::never}};
const Names<rules::Severity> limits{{"error", rules::Severity::error},
                                    {"warning", rules::Severity::warning},
                                    {"hint", rules::Severity::hint},
                                    {"never", rules::Severity::off}};
const Names<std::optional<std::string>> profiles{{"auto", "auto"}, {"ga", "ga"},   {"sc", "sc"},
                                  {"ecosoc", "ecosoc"}, {"hrc", "hrc"}, {"mun", "mun"}};

const Names<std::optional<features::Wrap>> wraps{{"preserve", features::Wrap::preserve},
                                                 {"one-line", features::Wrap::one_line},
                                                 {"width", features::Wrap::width}};
const Names<std::optional<features::NotePlacement>> placements{{"preserve", features::NotePlacement::preserve},
                                                               {"end", features::NotePlacement::end}};
const Names<report::IssueFormat> issue_formats{{"markdown", report::IssueFormat::markdown},
                                               {"csv", report::IssueFormat::csv}};
const Names<report::IssueOrder> issue_orders{{"place", report::IssueOrder::place},
                                             {"delegation", report::IssueOrder::delegation}};
const std::map<std::string, Shell> shells{{"bash", Shell::bash}, {"fish", Shell::fish}, {"zsh", Shell::zsh}};

/// The commands with what their options are read into.
struct CommandLine {
  explicit CommandLine(bool with_server) {
    app.require_subcommand(0, 1);
    app.set_version_flag("--version", "unres " + std::string{version()}, "Print the version");
    app.set_help_flag("-h,--help", "Print this help");
    app.get_formatter()->column_width(34);
    add_check();
    add_fmt();
    add_explain();
    index.add_to(app);
    add_outline();
    add_issues();
    add_preview();
    add_doctor();
    if (with_server)
      lsp.add_to(app);
    add_completion();
  }

  void add_check() {
    check = app.add_subcommand("check", "Check drafts and show what is wrong with them");
    check->add_option("paths", options.paths, "Files, folders, or - for standard input")
        ->type_name("FILE|FOLDER|-");
    choice(*check, "--format", options.format, check_formats, "What to write (default: text)");
    add_check_options(*check, options);
    choice(*check, "--profile", options.overrides.profile, profiles,
           "Whose rules hold (default: auto, read from the text; mun: Model United Nations)");
    choice(*check, "--mode", options.overrides.mode, modes,
           "What the texts are read for (default: draft; final: as they are to be submitted)");
    check
        ->add_option_function<std::vector<std::string>>(
            "--rule",
            [this](const std::vector<std::string>& given) {
              for (const std::string& each : given)
                if (!read_severity(each, options.overrides))
                  throw CLI::ValidationError("--rule", "\"" + each + "\" is no RULE=off|hint|warning|error");
            },
            "Weigh a rule or a family otherwise, such as spelling=hint")
        ->type_name("RULE=SEVERITY")
        ->allow_extra_args(false);
    check->add_option("--config", options.overrides.config, "Settings of all texts (default: the nearest .unres.json)")
        ->type_name("PATH")
        ->check(CLI::ExistingFile.description(""));
    check->add_flag("!--no-config", options.overrides.with_config, "Check without settings of files");
    choice(*check, "--fail-on", options.fail_on, limits,
           "Exit 1 for findings of this weight or more (default: error)");
    choice(*check, "--color", options.color, colors,
           "Colours (default: auto, on a terminal unless NO_COLOR is set)");
    check->add_option("--index", options.index, "Your index (default: UNRES_INDEX, else the folder for data)")
        ->type_name("PATH");
    check->add_flag("!--no-index", options.with_index, "Check without your index");
    check->add_option("--jobs", options.jobs, "Threads (default: one a processor)")
        ->type_name("N")
        ->check(CLI::Range(1, 1024).description(""));
    check->add_option("--report", options.report.file, "Write a report to submit a draft by (.html or .md)")
        ->type_name("FILE")
        ->check(CLI::Validator(wrong_report_name, "", "report"));
    check->add_option("--base", options.report.base, "A text to hold the drafts against in the report")
        ->type_name("FILE")
        ->needs("--report");
    check->footer(check_footer);
  }

  void add_fmt() {
    fmt = app.add_subcommand("fmt", "Set drafts out anew without changing a word");
    fmt->add_option("paths", set_out.paths, "Files, folders, or - for standard input")->type_name("FILE|FOLDER|-");
    fmt->add_flag("--stdin", set_out.from_input, "Read standard input and write standard output, as - does");
    fmt->add_flag("--check", set_out.check, "Write no file: name those that would change, and exit 1 for any");
    fmt->add_flag("--diff", set_out.diff, "Write no file: show what would change");
    choice(*fmt, "--wrap", set_out.wrap, wraps, "Where lines end: where they do, nowhere, or before a width (default: preserve)");
    fmt->add_option("--width", set_out.width, "The most characters of a line (default: 80); sets --wrap width")
        ->type_name("N")
        ->check(CLI::Range(20, 100000).description(""));
    fmt->add_option("--indent", set_out.indent, "Spaces a level of subparagraphs (default: what most of a text has)")
        ->type_name("N")
        ->check(CLI::Range(0, 16).description(""));
    choice(*fmt, "--notes", set_out.notes, placements, "Where notes stand: where they do, or at the end (default: preserve)");
    choice(*fmt, "--color", set_out.color, colors, "Colours of --diff");
    fmt->footer("What is set here goes before formatWrap, formatWidth, formatIndent and formatNotes of .unres.json.\n"
                "A text or a block that would be read in another way is left as it is, and told of.\n\n"
                "Exit codes: 0 done, 1 --check found texts that would change, 2 wrong usage, or a text that cannot be\n"
                "read, written or set out.");
  }

  void add_explain() {
    explain = app.add_subcommand("explain", "Explain a rule; without a rule, list all");
    explain->add_option("rule", explained.rule, "A rule, such as preamble/end-comma")
        ->type_name("RULE");
    explain->add_option("--all", explained.folder, "Write a page a rule into this folder")
        ->type_name("FOLDER");
    explain->add_flag("--coverage", explained.coverage, "Write what becomes of each row of the catalogue of rules");
    explain->add_flag("--schema", explained.schema, "Write the JSON Schema of .unres.json");
    choice(*explain, "--color", explained.color, colors, "Colours");
  }

  void add_outline() {
    outline = app.add_subcommand("outline", "Show the structure of a draft as a tree");
    outline->add_option("file", outlined.path, "The file, or - for standard input")
        ->type_name("FILE|-");
    choice(*outline, "--format", outlined.format, formats, "What to write");
    choice(*outline, "--color", outlined.color, colors, "Colours");
  }

  void add_issues() {
    issues = app.add_subcommand("issues", "List what drafts leave open, for those who negotiate them");
    issues->add_option("paths", listed.paths, "Files, folders, or - for standard input")->type_name("FILE|FOLDER|-");
    choice(*issues, "--format", listed.format, issue_formats, "What to write (default: markdown)");
    choice(*issues, "--by", listed.order, issue_orders, "How the issues follow each other (default: place)");
  }

  void add_preview() {
    preview = app.add_subcommand("preview", "Write a draft as it would be issued, as a page of HTML");
    preview->add_option("file", previewed.path, "The file, or - for standard input")->type_name("FILE|-");
    preview->add_option("-o,--output", previewed.output, "The file to write (default: standard output)")
        ->type_name("FILE");
  }

  void add_doctor() {
    doctor = app.add_subcommand("doctor", "Collect what a report of a fault should say of this installation");
    doctor->add_option("files", examined.files, "Drafts to look at, or - for standard input")->type_name("FILE|-");
    choice(*doctor, "--format", examined.format, formats, "What to write");
    doctor->add_option("--index", examined.index, "Your index (default: UNRES_INDEX, else the folder for data)")
        ->type_name("PATH");
    doctor->add_flag("!--no-index", examined.with_index, "Leave your index alone");
    doctor->footer("None of a draft's words are shown. Exit codes: 0 all is well, 1 something is wrong, 2 wrong usage\n"
                   "or unreadable input.");
  }

  void add_completion() {
    completed = app.add_subcommand("completion", "Print what a shell reads to complete commands");
    completed
        ->add_option_function<std::string>(
            "shell",
            [this](const std::string& name) {
              const auto found = shells.find(name);
              if (found == shells.end())
                throw CLI::ValidationError("shell", "\"" + name + "\" is none of bash|fish|zsh");
              shell = found->second;
            },
            "The shell")
        ->type_name("bash|fish|zsh")
        ->required();
  }

  CLI::App app{description, "unres"};
  CLI::App* check = nullptr;
  CLI::App* fmt = nullptr;
  CLI::App* explain = nullptr;
  CLI::App* outline = nullptr;
  CLI::App* issues = nullptr;
  CLI::App* preview = nullptr;
  CLI::App* doctor = nullptr;
  CLI::App* completed = nullptr;
  LspCommandLine lsp;
  IndexCommandLine index;
  CheckOptions options;
  FmtOptions set_out;
  ExplainOptions explained;
  OutlineOptions outlined;
  IssuesOptions listed;
  PreviewOptions previewed;
  DoctorOptions examined;
  Shell shell = Shell::bash;
};

int misused(Streams& streams, std::string_view message, std::string_view command) {
  streams.err << "unres: " << message << " (see unres " << command << "--help)" << std::endl;
  return exit_trouble;
}

int dispatch(CommandLine& line, Streams& streams, const Server& server) {
  if (line.app.get_subcommands().empty())
    return misused(streams, "which command? To check a draft: unres check DRAFT", "");
  if (line.check->parsed()) {
    if (const std::string misuse = misuse_of(line.options); !misuse.empty())
      return misused(streams, misuse, "check ");
    return check(line.options, streams);
  }
  if (line.fmt->parsed()) {
    if (line.set_out.paths.empty() != line.set_out.from_input)
      return misused(streams, "fmt needs files or folders, or --stdin alone", "fmt ");
    return fmt(line.set_out, streams);
  }
  if (line.explain->parsed())
    return explain(line.explained, streams);
  if (line.index.parsed())
    return line.index.run(streams);
  if (line.outline->parsed()) {
    if (line.outlined.path.empty())
      return misused(streams, "outline needs a file, or - for standard input", "outline ");
    return outline(line.outlined, streams);
  }
  if (line.issues->parsed()) {
    if (line.listed.paths.empty())
      return misused(streams, "issues needs files or folders, or - for standard input", "issues ");
    return issues(line.listed, streams);
  }
  if (line.preview->parsed()) {
    if (line.previewed.path.empty())
      return misused(streams, "preview needs a file, or - for standard input", "preview ");
    return preview(line.previewed, streams);
  }
  if (line.doctor->parsed())
    return doctor(line.examined, streams);
  if (line.completed->parsed()) {
    streams.out << completion(command_table(line.app), line.shell);
    return exit_clean;
  }
  return server(line.lsp.arguments());
}

} // namespace

int run(std::span<const std::string> args, Streams& streams, const Server& server) {
  CommandLine line{server != nullptr};
  int code = exit_clean;
  try {
    // CLI11 takes the arguments last first.
    line.app.parse(std::vector<std::string>(args.rbegin(), args.rend()));
    code = dispatch(line, streams, server);
  } catch (const CLI::CallForHelp&) {
    streams.out << line.app.help();
  } catch (const CLI::CallForVersion& version) {
    streams.out << version.what() << '\n';
  } catch (const CLI::ParseError& error) {
    return misused(streams, printable(error.what()), "");
  }
  streams.out.flush();
  if (!streams.out) {
    streams.err << "unres: the output could not be written" << std::endl;
    return exit_trouble;
  }
  return code;
}

} // namespace unres::cli
