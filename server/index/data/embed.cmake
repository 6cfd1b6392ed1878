# cmake -DOUT=FILE -DFOLDER=FOLDER -P embed.cmake: writes the tables of FOLDER into a C++ file, byte for byte.
set(text "// Made by server/index/data/embed.cmake.
#include \"index/tables.h\"

#if defined(__clang__)
#pragma clang diagnostic ignored \"-Woverlength-strings\"
#endif

namespace unres::index {

using namespace std::string_view_literals;
")
foreach(table resolutions treaties instruments)
  file(READ ${FOLDER}/${table}.tsv rows)
  string(APPEND text "
constinit const std::string_view ${table}_table = R\"tsv(${rows})tsv\"sv;
")
endforeach()
file(WRITE ${OUT} "${text}
} // namespace unres::index
")
