# One static library a layer. A layer links only the layers it may include, so a forbidden edge
# does not link; tests/tidy_test.cpp also reads the includes, since there is one include root.
find_package(Threads REQUIRED)

add_library(unres_options INTERFACE)
target_compile_options(unres_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(UNRES_WERROR)
  target_compile_options(unres_options INTERFACE -Werror)
endif()
if(UNRES_FUZZ) # Counts which code an input reaches; the sanitizers are chosen beside it.
  target_compile_options(unres_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(UNRES_SANITIZE)
  target_compile_options(unres_options INTERFACE
    -fsanitize=${UNRES_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  # clang 14 does not compile coroutines under -fsanitize=function, a part of "undefined" there.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND UNRES_SANITIZE MATCHES "undefined")
    target_compile_options(unres_options INTERFACE -fno-sanitize=function)
  endif()
  target_compile_definitions(unres_options INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(unres_options INTERFACE -fsanitize=${UNRES_SANITIZE})
endif()

# Optimised builds are hardened: a draft comes from anywhere. Sanitizers bring checks of their own.
option(UNRES_LTO "Optimise across files when linking" OFF)
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ${UNRES_LTO})
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT UNRES_SANITIZE)
  add_compile_options(-fPIE)
  add_link_options(-pie LINKER:-z,relro,-z,now)
  set(optimised $<NOT:$<CONFIG:Debug>>)
  add_compile_options($<${optimised}:-fstack-protector-strong>
    $<${optimised}:-U_FORTIFY_SOURCE> $<${optimised}:-D_FORTIFY_SOURCE=2>)
endif()

# unres_layer(name LAYERS other_layer… LIBRARIES imported_target…)
function(unres_layer name)
  cmake_parse_arguments(arg "" "" "LAYERS;LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  if(NOT sources)
    add_library(unres_${name} INTERFACE)
    set(scope INTERFACE)
  else()
    add_library(unres_${name} STATIC ${sources})
    set(scope PUBLIC)
    target_link_libraries(unres_${name} PRIVATE unres_options)
  endif()
  target_include_directories(unres_${name} ${scope} ${CMAKE_SOURCE_DIR}/server)
  list(TRANSFORM arg_LAYERS PREPEND unres_)
  target_link_libraries(unres_${name} ${scope} ${arg_LAYERS} ${arg_LIBRARIES})
endfunction()
