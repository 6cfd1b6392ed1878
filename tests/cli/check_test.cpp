#include "command.h"

#include <doctest/doctest.h>

using namespace unres;
using test::run;

namespace {

std::size_t lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

TEST_CASE("a finding is shown with its place, its line and its fix") {
  test::Folder folder;
  const std::string path = folder.write("bad.unres.md", test::bad_draft);
  const auto result = run({"check", path});
  CHECK(result.code == 1);
  CHECK(result.err == "");
  CHECK(result.out ==
        path + ":3:54: error: A preambular paragraph ends with a comma, not with a semicolon "
               "[preamble/end-comma]\n"
               "    3 │ *Recalling* its resolution 76/187 of 16 December 2021;\n"
               "      │                                                      ^\n"
               "        fix (safe): End the paragraph with a comma\n\n"
               "1 error in 1 file. Fixes: 1 safe.\n");
}

TEST_CASE("a clean draft is told so") {
  const auto result = run({"check", "-"}, test::good_draft);
  CHECK(result.code == 0);
  CHECK(result.out == "No findings in 1 file.\n");
}

TEST_CASE("exit codes follow --fail-on") {
  CHECK(run({"check", "-"}, test::bad_draft).code == 1);
  CHECK(run({"check", "--fail-on", "error", "-"}, test::bad_draft).code == 1);
  CHECK(run({"check", "--fail-on", "hint", "-"}, test::bad_draft).code == 1);
  CHECK(run({"check", "--fail-on", "never", "-"}, test::bad_draft).code == 0);
  CHECK(run({"check", "--fail-on", "hint", "-"}, test::good_draft).code == 0);
}

TEST_CASE("wrong usage is one clear line and exit 2") {
  using Args = std::vector<std::string>;
  for (const Args& args :
       {Args{}, Args{"check"}, Args{"chekc", "a"}, Args{"check", "--format", "xml", "-"},
        Args{"check", "--jobs", "0", "-"}, Args{"check", "--jobs", "many", "-"},
        Args{"check", "--frmat", "json", "-"}, Args{"check", "--fail-on"}, Args{"outline"},
        Args{"explain", "--colour"}, Args{"lsp"}}) {
    const auto result = run(args);
    CHECK(result.code == 2);
    CHECK(result.out == "");
    INFO(result.err);
    CHECK(result.err.starts_with("unres: "));
    CHECK(lines(result.err) == 1);
  }
}

TEST_CASE("trouble with one file wins over findings, and the others are still checked") {
  test::Folder folder;
  const std::string bad = folder.write("bad.unres", test::bad_draft);
  const auto result = run({"check", folder.path("nowhere.unres"), bad, folder.path("nor\nhere")});
  CHECK(result.code == 2);
  CHECK(lines(result.err) == 2);
  CHECK(result.err.starts_with("unres: " + folder.path("nowhere.unres") + ": No such file"));
  CHECK(result.out.find("1 error in 1 file") != std::string::npos);
}

TEST_CASE("a file over 4 GiB is refused unread") {
  test::Folder folder;
  const std::string path = folder.write("huge.unres", "");
  std::error_code error;
  std::filesystem::resize_file(path, (std::uint64_t{4} << 30U) + 1,
                               error); // A hole: no disk is used.
  if (error)
    return;
  const auto result = run({"check", path});
  CHECK(result.code == 2);
  CHECK(result.err == "unres: " + path + ": larger than 4 GiB\n");
}

TEST_CASE("files come in the order given, whatever the threads do") {
  test::Folder folder;
  std::vector<std::string> args{"check", "--jobs", "8"};
  std::string expected;
  for (int i = 0; i < 60; ++i) {
    // The first ones take longest.
    std::string text = test::bad_draft;
    for (int more = 0; more < (60 - i) * 3; ++more)
      text.insert(text.find("1. "), "*Noting* the work done,\n\n");
    args.push_back(folder.write("f" + std::to_string((i * 37) % 60) + ".unres", text));
    expected += args.back() + '\n';
  }
  const auto result = run(args);
  std::string order;
  std::istringstream in{result.out};
  for (std::string line; std::getline(in, line);)
    if (const auto end = line.find(":3:54: error"); end != std::string::npos)
      order += line.substr(0, end) + '\n';
  CHECK(order == expected);
}

TEST_CASE("standard input named twice is the same text twice") {
  const auto result = run({"check", "-", "-"}, test::bad_draft);
  CHECK(result.out.find("2 errors in 2 files") != std::string::npos);
}

TEST_CASE("colour is for terminals, or asked for") {
  const auto has = [](const test::Result& result) {
    return result.out.find("\x1b[") != std::string::npos;
  };
  CHECK(!has(run({"check", "-"}, test::bad_draft)));
  CHECK(has(run({"check", "-"}, test::bad_draft, true)));
  CHECK(has(run({"check", "--color", "always", "-"}, test::bad_draft)));
  CHECK(!has(run({"check", "--color=never", "-"}, test::bad_draft, true)));
}

TEST_CASE("a terminal that waits sees a bar, which is gone at the end") {
  test::Folder folder;
  for (int i = 0; i < 5; ++i)
    folder.write("f" + std::to_string(i) + ".unres", test::good_draft);
  const auto result = run({"check", folder.path()}, "", true);
  CHECK(result.err.find("of 5") != std::string::npos);
  CHECK(result.err.ends_with("\r\x1b[K"));
  CHECK(run({"check", folder.path()}).err == "");
}

TEST_CASE("a text that is not in English says what is checked") {
  const auto result = run({"check", "-"}, "*L’Assemblée générale*,\n\n"
                                          "*Rappelant* la résolution 76/187 du 16 décembre 2021 "
                                          "sur les travaux de la Commission et des États,\n\n"
                                          "1. *Prie* le Secrétaire général de lui faire rapport "
                                          "dans les meilleurs délais sur la question.\n");
  CHECK(result.out.starts_with("<stdin>: note: not in English: structure, notes, numbering and "
                               "citations are checked\n"));
}

TEST_CASE("help and version") {
  CHECK(run({"--version"}).out.starts_with("unres "));
  const auto help = run({"check", "--help"});
  CHECK(help.code == 0);
  CHECK(help.out.find("--fail-on") != std::string::npos);
  CHECK(help.out.find("auto|ga|sc|ecosoc|hrc") != std::string::npos);
}

TEST_CASE("output that cannot be written is trouble") {
  std::istringstream in{test::good_draft};
  std::ostringstream out;
  std::ostringstream err;
  out.setstate(std::ios::badbit);
  cli::Streams streams{in, out, err};
  CHECK(cli::run(std::vector<std::string>{"check", "-"}, streams) == 2);
  CHECK(err.str() == "unres: the output could not be written\n");
}
