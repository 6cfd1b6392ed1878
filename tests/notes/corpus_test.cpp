// Real notes: one to one, and nearly every Ibid. resolved.
#include "notes/ibid.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <cstdlib>

namespace unres::notes {
namespace {

std::shared_ptr<const workspace::Document> open(const std::filesystem::path& file) {
  return workspace::Document::open(file.filename().string(), test::read_file(file));
}

} // namespace

TEST_CASE("adopted texts: calls and notes are one to one, and nearly every Ibid. has its source") {
  if (!test::have_corpus())
    return;
  std::size_t notes = 0;
  std::size_t ibids = 0;
  std::size_t resolved = 0;
  std::size_t unknown = 0;
  for (const auto& file : test::corpus_files("adopted")) {
    const auto document = open(file);
    const NoteSet set = read_notes(*document);
    CAPTURE(file.string());
    CHECK(set.faults.empty());
    for (Index i = 0; i < set.notes.size(); ++i) {
      ++notes;
      unknown += !set.notes[i].sources.empty() && set.notes[i].sources.front().kind == SourceKind::unknown;
      if (!is_ibid(set.notes[i]))
        continue;
      ++ibids;
      const auto full = expanded(*document, set, i);
      resolved += full.has_value();
      if (std::getenv("UNRES_LIST") != nullptr)
        MESSAGE(file.filename().string() << " " << set.notes[i].label << ": " << std::string{set.notes[i].words()}
                                         << " = " << (full ? full->typed : "! " + full.error().message));
    }
  }
  MESSAGE(notes << " notes, " << unknown << " in words alone; " << resolved << " of " << ibids << " Ibid. resolved");
  CHECK(notes > 1500);
  CHECK(resolved * 20 >= ibids * 19);
}

TEST_CASE("the seed has 48 notes, one to one with their calls") {
  if (!test::have_corpus())
    return;
  const NoteSet set = read_notes(*open(test::corpus() / "seed" / "A-RES-77-237.md"));
  CHECK(set.notes.size() == 48);
  CHECK(set.faults.empty());
}

} // namespace unres::notes
