#pragma once

#include "protocol/base.h"

#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

struct FileRename {
  DocumentUri oldUri;
  DocumentUri newUri;
};

/// workspace/willRenameFiles, workspace/didRenameFiles: files or folders.
struct RenameFilesParams {
  std::vector<FileRename> files = {};
};

/// workspace/didCreateFiles, workspace/didDeleteFiles
struct FilesParams {
  std::vector<DocumentUri> files = {};
};

void from_json(const Json& in, FileRename& value);
void from_json(const Json& in, RenameFilesParams& value);
void from_json(const Json& in, FilesParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
