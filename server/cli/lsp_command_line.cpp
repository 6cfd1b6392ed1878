#include "cli/lsp_command_line.h"

#include <CLI/CLI.hpp>

namespace unres::cli {

void LspCommandLine::add_to(CLI::App& app) {
  lsp_ = app.add_subcommand("lsp", "Run as a language server for an editor")->prefix_command();
  const auto flag = [&](const std::string& name, const char* help) {
    lsp_->add_flag_callback(name, [this, name] { given_.push_back(name); }, help);
  };
  const auto value = [&](const std::string& name, const char* type, const char* help) {
    lsp_->add_option_function<std::string>(
            name, [this, name](const std::string& given) { given_.push_back(name + "=" + given); }, help)
        ->type_name(type);
  };
  flag("--stdio", "Speak over standard input and output, as without any option");
  value("--port", "N", "Wait for one client on this port of 127.0.0.1 (0: any, told on standard error)");
  value("--pipe", "PATH", "Connect to the socket on which the client listens");
  value("--index", "PATH", "Your index (default: UNRES_INDEX, else the folder for data)");
  flag("--no-index", "Do without your index");
}

std::vector<std::string> LspCommandLine::arguments() const {
  std::vector<std::string> out = given_;
  const std::vector<std::string> rest = lsp_->remaining();
  out.insert(out.end(), rest.begin(), rest.end());
  return out;
}

} // namespace unres::cli
