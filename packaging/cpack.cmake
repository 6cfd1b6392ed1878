# `make deb`: what CPack makes of the installation.
set(CPACK_GENERATOR DEB)
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};unres;unres;/")
set(CPACK_PACKAGE_NAME unres)
set(CPACK_PACKAGE_VENDOR "The unres authors")
set(CPACK_PACKAGE_CONTACT "The unres authors <unres@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/unres/unres)
set(CPACK_PACKAGE_VERSION ${UNRES_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "checker and language server for drafts of United Nations resolutions")
set(CPACK_PACKAGE_DESCRIPTION "unres reads drafts of United Nations resolutions as plain text and
says what is wrong with them, by which rule, on whose authority, and how
to mend it: structure, numbers, citations, notes, phrases and words. It
runs on the command line and as a language server in editors; a plugin
for Neovim is included. It works without any network.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/stage.cmake)

# In Debian "~" goes before the end, and "-" begins the revision.
string(REPLACE "-dev" "~dev" CPACK_DEBIAN_PACKAGE_VERSION ${UNRES_VERSION})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "neovim (>= 0.7.2)")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

include(CPack)
