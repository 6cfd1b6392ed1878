#include "doctor/installation.h"

#include "index/builtin.h"
#include "index/open.h"
#include "index/version.h"
#include "notation/date.h"
#include "rules/registry.h"
#include "support/platform.h"
#include "support/version.h"
#include "syntax/version.h"

namespace unres::doctor {
namespace {

constexpr std::string_view compiler =
#if defined(__clang__)
    "clang " __clang_version__;
#elif defined(__GNUC__)
    "g++ " __VERSION__;
#else
    "unknown";
#endif

constexpr std::string_view system_name =
#if defined(_WIN32)
    "Windows";
#elif defined(__APPLE__)
    "macOS";
#elif defined(__linux__)
    "Linux";
#else
    "unknown";
#endif

constexpr std::string_view build =
#if defined(__OPTIMIZE__) && defined(NDEBUG)
    "optimised";
#elif defined(__OPTIMIZE__)
    "optimised, with assertions";
#else
    "not optimised";
#endif

std::string or_none(std::string value) { return value.empty() ? "not set" : value; }

} // namespace

Section program() {
  std::string built{build};
  built.append(", ").append(compiler).append(", ").append(system_name).append(", ");
  built.append(std::to_string(sizeof(void*) * 8)).append(" bits");
  return {"unres",
          {{"version", std::string{version()}},
           {"build", std::move(built)},
           {"rules", std::to_string(rules::all_rules().size())},
           {"grammar", "tree-sitter ABI " + std::to_string(syntax::grammar_abi())},
           {"SQLite", std::string{index::sqlite_version()}}}};
}

Section index_of(const std::filesystem::path& store) {
  Section out{"Index", {{"built in", "as of " + notation::written(index::as_of())}}};
  if (store.empty()) {
    out.facts.push_back({"your index", "none is used"});
    return out;
  }
  const index::Opened opened = index::open_index(store);
  std::string value = shown(store);
  if (!opened.trouble.empty()) {
    // The message begins with the path as it is; here the path stands as it may be shown.
    const std::string path = store.string();
    const std::size_t at = opened.trouble.find(path);
    value += at == 0 ? opened.trouble.substr(path.size()) : ": " + opened.trouble;
    out.facts.push_back({"your index", std::move(value), true});
    return out;
  }
  if (opened.store == nullptr) {
    value += ": there is none";
  } else if (const auto date = opened.store->as_of()) {
    value.append(", as of ").append(notation::written(*date));
  }
  out.facts.push_back({"your index", std::move(value)});
  return out;
}

Section terminal() {
  const auto stream = [](platform::Stream which) {
    const auto width = platform::terminal_width(which);
    if (!platform::is_terminal(which))
      return std::string{"no terminal"};
    return "a terminal" + (width ? " of " + std::to_string(*width) + " columns" : std::string{});
  };
  return {"Surroundings",
          {{"LC_ALL", or_none(platform::variable("LC_ALL"))},
           {"LC_CTYPE", or_none(platform::variable("LC_CTYPE"))},
           {"LANG", or_none(platform::variable("LANG"))},
           {"TERM", or_none(platform::variable("TERM"))},
           {"NO_COLOR", or_none(platform::variable("NO_COLOR"))},
           {"standard output", stream(platform::Stream::output)},
           {"standard error", stream(platform::Stream::error)}}};
}

} // namespace unres::doctor
