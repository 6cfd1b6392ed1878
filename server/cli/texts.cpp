#include "cli/texts.h"

#include "cli/parallel.h"
#include "workspace/read_file.h"

#include <utility>

namespace unres::cli {
namespace {

// Text is a tenth of what a document takes.
constexpr std::size_t most_kept = 16U << 20U;

// A file that is named twice, in whatever way, is still one text.
std::string key_of(const std::string& path) {
  std::error_code error;
  const auto whole = std::filesystem::absolute(path, error);
  return error ? path : whole.lexically_normal().generic_string();
}

} // namespace

Texts::Texts(const std::vector<Input>& files, std::istream& in, std::shared_ptr<const index::Index> known)
    : files_(files), in_(in), known_(std::move(known)), kept_(files.size()) {}

void Texts::learn(std::size_t jobs, const std::function<void(std::size_t done)>& wait) {
  if (files_.size() < 2)
    return; // Nobody else could cite it.
  std::vector<std::shared_ptr<const citations::FolderText>> texts;
  in_order<citations::FolderText>(
      files_.size(), jobs, [&](std::size_t file) { return learn_one(file); },
      [&](std::size_t, citations::FolderText text) {
        if (!text.rows.empty())
          texts.push_back(std::make_shared<const citations::FolderText>(std::move(text)));
      },
      wait);
  if (!texts.empty())
    folder_ = std::make_shared<const citations::Folder>(std::move(texts));
}

citations::FolderText Texts::learn_one(std::size_t file) {
  // What cannot be read is told when it is checked.
  try {
    const Input& input = files_[file];
    const auto document = read(input);
    if (!document || *document == nullptr)
      return {};
    const std::size_t size = (*document)->text().size();
    if (kept_bytes_.fetch_add(size) + size <= most_kept)
      kept_[file] = *document;
    return citations::folder_text(**document, key_of(input.called()), input.called());
  } catch (const std::exception&) {
    return {};
  }
}

Expected<Texts::Document> Texts::open(std::size_t file) {
  if (kept_[file] != nullptr)
    return std::exchange(kept_[file], nullptr);
  return read(files_[file]);
}

std::shared_ptr<const index::Index> Texts::index_for(std::size_t file) const {
  if (folder_ == nullptr)
    return known_;
  return std::make_shared<const index::Index>(folder_->without(key_of(files_[file].called())), known_);
}

Expected<Texts::Document> Texts::read(const Input& input) {
  Expected<std::string> text = input.path == "-" ? standard_input() : workspace::read_file(input.path);
  if (!text)
    return unexpected(text.error().message);
  auto document = workspace::Document::open(input.called(), std::move(*text));
  if (input.asked == Asked::by_folder && !document->model().looks_like_resolution)
    return Document{};
  return document;
}

/// Read once: named twice, it gives the same text.
Expected<std::string> Texts::standard_input() {
  const std::lock_guard lock{mutex_};
  if (!standard_input_)
    standard_input_ = workspace::read_stream(in_);
  return *standard_input_;
}

} // namespace unres::cli
