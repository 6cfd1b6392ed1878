# Every dependency is a distribution package first (the Makefile lists Debian's names). On a system
# that lacks one, configure with -DUNRES_FETCH=ON: the versions pinned here are then downloaded.
# All of them are SYSTEM includes, so that their headers raise no warnings of ours.
option(UNRES_FETCH "Download a dependency that the system does not have" OFF)
include(FetchContent)

# unres_dependency(package url sha-or-tag): find_package, else FetchContent of a pinned tag.
macro(unres_dependency package repository tag)
  find_package(${package} QUIET)
  if(NOT ${package}_FOUND)
    if(NOT UNRES_FETCH)
      message(FATAL_ERROR "${package} is missing. On Debian: make deps. Elsewhere: configure with -DUNRES_FETCH=ON.")
    endif()
    FetchContent_Declare(${package} GIT_REPOSITORY https://github.com/${repository} GIT_TAG ${tag} SYSTEM)
    FetchContent_MakeAvailable(${package})
  endif()
endmacro()

set(JSON_BuildTests OFF CACHE INTERNAL "")
set(SPDLOG_FMT_EXTERNAL ON CACHE INTERNAL "")
unres_dependency(nlohmann_json nlohmann/json v3.11.2)
unres_dependency(CLI11 CLIUtils/CLI11 v2.3.2)
unres_dependency(spdlog gabime/spdlog v1.10.0)
# The log is one small file: spdlog and fmt are compiled into it, which spares two shared libraries.
add_library(unres_spdlog INTERFACE)
add_library(unres::spdlog ALIAS unres_spdlog)
target_include_directories(unres_spdlog SYSTEM INTERFACE
  $<TARGET_PROPERTY:spdlog::spdlog,INTERFACE_INCLUDE_DIRECTORIES>)
target_compile_definitions(unres_spdlog INTERFACE SPDLOG_FMT_EXTERNAL FMT_HEADER_ONLY)
if(UNRES_TESTS)
  unres_dependency(doctest doctest/doctest v2.4.9)
endif()
unres_dependency(tl-expected TartanLlama/expected v1.0.0)

add_library(unres_expected INTERFACE)
add_library(unres::expected ALIAS unres_expected)
target_link_libraries(unres_expected INTERFACE tl::expected)

# Boost.Asio is header-only here: 1.81 is the first release whose coroutines clang 14 compiles.
find_package(Boost 1.81 REQUIRED)
add_library(unres_asio INTERFACE)
add_library(unres::asio ALIAS unres_asio)
target_link_libraries(unres_asio INTERFACE Boost::headers)
target_compile_definitions(unres_asio INTERFACE BOOST_ASIO_NO_DEPRECATED)

# The static libtree-sitter is preferred: one binary then runs without the package installed.
find_library(UNRES_TREE_SITTER_LIBRARY NAMES libtree-sitter.a tree-sitter)
find_path(UNRES_TREE_SITTER_INCLUDE tree_sitter/api.h)
if(NOT UNRES_TREE_SITTER_LIBRARY AND UNRES_FETCH)
  FetchContent_Declare(tree_sitter_source
    GIT_REPOSITORY https://github.com/tree-sitter/tree-sitter GIT_TAG v0.20.7 SYSTEM)
  FetchContent_MakeAvailable(tree_sitter_source)
  add_library(tree_sitter_runtime STATIC ${tree_sitter_source_SOURCE_DIR}/lib/src/lib.c)
  target_include_directories(tree_sitter_runtime SYSTEM
    PUBLIC ${tree_sitter_source_SOURCE_DIR}/lib/include PRIVATE ${tree_sitter_source_SOURCE_DIR}/lib/src)
  add_library(unres::tree_sitter ALIAS tree_sitter_runtime)
else()
  if(NOT UNRES_TREE_SITTER_LIBRARY)
    message(FATAL_ERROR "tree-sitter is missing. On Debian: make deps. Elsewhere: configure with -DUNRES_FETCH=ON.")
  endif()
  add_library(unres_tree_sitter UNKNOWN IMPORTED)
  set_target_properties(unres_tree_sitter PROPERTIES
    IMPORTED_LOCATION ${UNRES_TREE_SITTER_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${UNRES_TREE_SITTER_INCLUDE})
  add_library(unres::tree_sitter ALIAS unres_tree_sitter)
endif()

# So is the static pugixml, which the package's own target is not.
find_library(UNRES_PUGIXML_LIBRARY NAMES libpugixml.a pugixml)
find_path(UNRES_PUGIXML_INCLUDE pugixml.hpp)
add_library(unres_pugixml INTERFACE)
add_library(unres::pugixml ALIAS unres_pugixml)
if(UNRES_PUGIXML_LIBRARY AND UNRES_PUGIXML_INCLUDE)
  target_include_directories(unres_pugixml SYSTEM INTERFACE ${UNRES_PUGIXML_INCLUDE})
  target_link_libraries(unres_pugixml INTERFACE ${UNRES_PUGIXML_LIBRARY})
else()
  unres_dependency(pugixml zeux/pugixml v1.13)
  target_link_libraries(unres_pugixml INTERFACE pugixml::pugixml)
endif()

# And the static SQLite. Its FTS5 must be compiled in, as it is everywhere.
find_library(UNRES_SQLITE_LIBRARY NAMES libsqlite3.a sqlite3)
find_path(UNRES_SQLITE_INCLUDE sqlite3.h)
add_library(unres_sqlite INTERFACE)
add_library(unres::sqlite ALIAS unres_sqlite)
if(UNRES_SQLITE_LIBRARY AND UNRES_SQLITE_INCLUDE)
  target_include_directories(unres_sqlite SYSTEM INTERFACE ${UNRES_SQLITE_INCLUDE})
  target_link_libraries(unres_sqlite INTERFACE ${UNRES_SQLITE_LIBRARY})
elseif(UNRES_FETCH)
  FetchContent_Declare(sqlite_source URL https://sqlite.org/2022/sqlite-amalgamation-3400100.zip)
  FetchContent_MakeAvailable(sqlite_source)
  add_library(sqlite_amalgamation STATIC ${sqlite_source_SOURCE_DIR}/sqlite3.c)
  target_compile_definitions(sqlite_amalgamation PRIVATE SQLITE_ENABLE_FTS5)
  target_include_directories(sqlite_amalgamation SYSTEM PUBLIC ${sqlite_source_SOURCE_DIR})
  target_link_libraries(unres_sqlite INTERFACE sqlite_amalgamation)
else()
  message(FATAL_ERROR "SQLite is missing. On Debian: make deps. Elsewhere: configure with -DUNRES_FETCH=ON.")
endif()
find_package(Threads REQUIRED)
target_link_libraries(unres_sqlite INTERFACE Threads::Threads ${CMAKE_DL_LIBS})
if(UNIX)
  target_link_libraries(unres_sqlite INTERFACE m)
endif()

add_compile_definitions(JSON_USE_IMPLICIT_CONVERSIONS=0)
