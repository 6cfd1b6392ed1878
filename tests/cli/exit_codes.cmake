# cmake -DUNRES=program -DEXAMPLE=draft -P exit_codes.cmake: fails where an exit code is not as stated.
function(expect code)
  execute_process(COMMAND ${UNRES} ${ARGN} RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
  if(NOT result EQUAL code)
    message(FATAL_ERROR "unres ${ARGN}: exit ${result}, not ${code}")
  endif()
endfunction()

expect(0 check --fail-on never ${EXAMPLE})
expect(1 check ${EXAMPLE})
expect(2 check ${EXAMPLE} ${EXAMPLE}.nowhere)
expect(2 check --format xml ${EXAMPLE})
expect(0 explain)
