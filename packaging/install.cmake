# What `cmake --install` puts where. Everything is of one component, so that what is downloaded with
# UNRES_FETCH installs nothing of its own: cmake --install build/release --component unres
include(GNUInstallDirs)
set(UNRES_ZSH_COMPLETIONS ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING
  "Where completions of zsh are installed")
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME unres)
set(neovim_plugin ${CMAKE_INSTALL_DATADIR}/nvim/site/pack/unres/start/unres)
set(parsers ${CMAKE_INSTALL_LIBDIR}/unres/parser)

install(TARGETS unres RUNTIME)
install(FILES packaging/unres.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES LICENSE CHANGELOG.md packaging/third-party.txt DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES docs/unres.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/unres)
install(DIRECTORY grammar/queries DESTINATION ${CMAKE_INSTALL_DATADIR}/unres)

# The program itself writes what shells read, so that it cannot be of another version.
set(completions ${CMAKE_BINARY_DIR}/completions)
foreach(shell bash zsh fish)
  add_custom_command(OUTPUT ${completions}/unres.${shell}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${completions}
    COMMAND unres completion ${shell} > ${completions}/unres.${shell} DEPENDS unres VERBATIM)
  list(APPEND scripts ${completions}/unres.${shell})
endforeach()
add_custom_target(completions ALL DEPENDS ${scripts})
install(FILES ${completions}/unres.bash RENAME unres
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/unres.zsh RENAME _unres DESTINATION ${UNRES_ZSH_COMPLETIONS})
install(FILES ${completions}/unres.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# The plugin of Neovim where Neovim finds it by itself; its parser and queries are linked into it.
install(DIRECTORY clients/neovim/ DESTINATION ${neovim_plugin}
  PATTERN .gitignore EXCLUDE PATTERN parser EXCLUDE PATTERN queries EXCLUDE PATTERN tags EXCLUDE)
# What :helptags would write beside the help file.
file(STRINGS clients/neovim/doc/unres.txt marked REGEX "[*][^* \t|]+[*]")
foreach(line IN LISTS marked)
  string(REGEX MATCHALL "[*][^* \t|]+[*]" found "${line}")
  foreach(mark IN LISTS found)
    string(REPLACE "*" "" tag "${mark}")
    list(APPEND tags "${tag}\tunres.txt\t/*${tag}*\n")
  endforeach()
endforeach()
list(SORT tags)
string(CONCAT tags ${tags})
file(WRITE ${CMAKE_BINARY_DIR}/tags "${tags}")
install(FILES ${CMAKE_BINARY_DIR}/tags DESTINATION ${neovim_plugin}/doc)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS clients/neovim/doc/unres.txt)
if(TARGET unres_parser)
  install(TARGETS unres_parser LIBRARY DESTINATION ${parsers})
endif()
file(RELATIVE_PATH parser_link /${neovim_plugin} /${parsers})
file(RELATIVE_PATH queries_link /${neovim_plugin}/queries /${CMAKE_INSTALL_DATADIR}/unres/queries)
install(CODE "
  set(plugin \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${neovim_plugin}\")
  file(MAKE_DIRECTORY \"\${plugin}/queries\")
  file(REMOVE \"\${plugin}/parser\" \"\${plugin}/queries/unres\")
  file(CREATE_LINK \"${parser_link}\" \"\${plugin}/parser\" SYMBOLIC)
  file(CREATE_LINK \"${queries_link}\" \"\${plugin}/queries/unres\" SYMBOLIC)
")
