# Run by CPack over what it is about to pack: Debian's own places and forms, and one date for all files,
# so that two builds of one commit give the same bytes.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
set(epoch $ENV{SOURCE_DATE_EPOCH})
if(NOT epoch)
  message(FATAL_ERROR "SOURCE_DATE_EPOCH is not set; make deb takes it from the commit.")
endif()

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(share ${root}/usr/share)
set(doc ${share}/doc/unres)
file(MAKE_DIRECTORY ${share}/zsh)
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
file(READ ${doc}/LICENSE licence)
file(READ ${doc}/third-party.txt others)
file(WRITE ${doc}/copyright "${licence}
${others}
On Debian systems the GNU General Public License 3 stands in /usr/share/common-licenses/GPL-3.\n")
file(REMOVE ${doc}/LICENSE ${doc}/third-party.txt)
file(RENAME ${doc}/CHANGELOG.md ${doc}/NEWS)
execute_process(COMMAND date --utc --rfc-email --date=@${epoch} OUTPUT_VARIABLE date
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY ENCODING NONE)
file(WRITE ${doc}/changelog "unres (${CPACK_DEBIAN_PACKAGE_VERSION}) unstable; urgency=medium\n\n  * What changed is told in NEWS.gz.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
run(gzip -9n ${doc}/NEWS ${doc}/changelog ${share}/man/man1/unres.1)
run(chmod 644 ${doc}/copyright)
run(find ${root} -exec touch --no-dereference --date=@${epoch} {} +)
