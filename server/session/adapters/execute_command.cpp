#include "session/command.h"

#include "session/adapters/adapters.h"
#include "session/adapters/rewrites.h"

#include <algorithm>

namespace unres::session::adapters {

Json execute_command(State& state, const protocol::ExecuteCommandParams& params) {
  static const Json none;
  const Json& argument = params.arguments.empty() ? none : params.arguments.front();
  const auto table = commands();
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Command& command) { return command.name == params.command; });
  if (found != table.end())
    return found->run(state, argument);
  const features::Rewrite* rewrite = features::find_rewrite(params.command);
  if (rewrite == nullptr)
    throw protocol::Malformed{"no such command: " + params.command, "command"};
  run_rewrite(state, *rewrite, argument);
  return nullptr;
}

} // namespace unres::session::adapters
