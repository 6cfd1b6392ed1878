# What this build calls itself. Daily builds are called by the number alone, so that a commit does not link
# everything anew; packages (UNRES_STAMP) also by their commit and its day, the same on every machine:
#   0.1.0                            at the tag v0.1.0, and where there is no repository
#   0.1.0-dev.20261126+5d74f5d2c0f1  at any other commit: before 0.1.0 in the order of versions
#   ….changed                        with changes that are not committed
option(UNRES_STAMP "Name the commit in the version, and no path of this machine in the program" OFF)

set(UNRES_VERSION ${PROJECT_VERSION})

function(unres_git out)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env TZ=UTC git -c safe.directory=* -C ${CMAKE_SOURCE_DIR} ${ARGN}
    OUTPUT_VARIABLE text ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
  if(failed)
    set(text "")
  endif()
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

if(UNRES_STAMP)
  unres_git(commit rev-parse --short=12 HEAD)
  unres_git(tags tag --points-at HEAD)
  unres_git(changes status --porcelain --untracked-files=no)
  list(TRANSFORM tags STRIP)
  string(REPLACE "\n" ";" tags "${tags}")
  if(commit AND (changes OR NOT "v${PROJECT_VERSION}" IN_LIST tags))
    unres_git(day log -1 --format=%cd --date=format-local:%Y%m%d)
    string(APPEND UNRES_VERSION "-dev.${day}+${commit}")
    if(changes)
      string(APPEND UNRES_VERSION ".changed")
    endif()
  endif()
  # The next configuration is due when the commit is another.
  unres_git(head rev-parse --git-path logs/HEAD)
  get_filename_component(head "${head}" ABSOLUTE BASE_DIR ${CMAKE_SOURCE_DIR})
  if(EXISTS ${head})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${head})
  endif()
  add_compile_options(-ffile-prefix-map=${CMAKE_BINARY_DIR}=build -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
  message(STATUS "Version ${UNRES_VERSION}")
endif()
