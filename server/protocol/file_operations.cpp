#include "protocol/file_operations.h"

namespace unres::protocol {

void from_json(const Json& in, FileRename& value) {
  value.oldUri = field<DocumentUri>(in, "oldUri");
  value.newUri = field<DocumentUri>(in, "newUri");
}

void from_json(const Json& in, RenameFilesParams& value) { value.files = field<std::vector<FileRename>>(in, "files"); }

void from_json(const Json& in, FilesParams& value) {
  for (const Json& file : field<std::vector<Json>>(in, "files"))
    value.files.push_back(field<DocumentUri>(file, "uri"));
}

} // namespace unres::protocol
