" Colours where no tree-sitter parser is installed.
if exists('b:current_syntax')
  finish
endif

syntax spell toplevel
syntax sync minlines=50

" Of two that begin at one place the later wins: first what stands within a line, then whole lines.
syntax region unresEmphasis start=/\*\S\@=/ end=/\*\|^\s*$/ contains=unresDate,unresCitation,unresSymbol,unresNote keepend
syntax region unresQuotation start=/“/ end=/”\|^\s*$/ contains=unresNote,unresEmphasis keepend
syntax match unresNote /\[^[^\] ]\+\]:\=/ contains=@NoSpell
syntax match unresNote /[⁰¹²³⁴⁵⁶⁷⁸⁹]\+/
syntax match unresDate /\<\d\{1,2}[  ]\%(January\|February\|March\|April\|May\|June\|July\|August\|September\|October\|November\|December\)\%([  ]\d\{4}\)\=\>/
syntax match unresCitation /\<\%(S-\|ES-\)\=\d\{1,4}\/\d\{1,3}\>/ contains=@NoSpell
syntax match unresCitation /\<\d\{1,4}\%( \u\)\= (\%(\%(S-\|ES-\)\=[IVXL]\+\|\d\{4}\))/ contains=@NoSpell
syntax match unresSymbol /\<\u\+\%(\/[[:alnum:].-]\+\)*\/[[:alnum:].-]*\d[[:alnum:]]*/ contains=@NoSpell
syntax match unresIbid /\<[Ii]bid\./
syntax region unresInserted matchgroup=unresMark start=/{++/ end=/++}/
syntax region unresDeleted matchgroup=unresMark start=/{--/ end=/--}/
syntax region unresChanged matchgroup=unresMark start=/{\~\~/ end=/\~\~}/
syntax match unresMasthead /^\s*\%(Distr\.:\|Original:\|Agenda items\=\)/
syntax match unresTitle /^\s*\%(\*\*\|#\+\s\+\)\=\%(ES-\|S-\)\=\d\+\%(\/\d\+\| ([0-9SEIVXL-]\+)\)\. .*$/
syntax match unresHeading /^\s*#\+\s.*$/
syntax match unresHeading /^\s*\*\*[^*]\+\*\*\s*$/
syntax match unresHeading /^\s*\%(Annex\|Appendix\)\%( \u\+\)\=\s*$/
syntax match unresHeading /^\s*\%([IVXLC]\+\|\u\)\s*$/
syntax match unresLabel /^\s*\[\=\%(\d\{1,3}\%( \%(bis\|ter\|quater\)\)\=[.)]\|(\l\+)\|\%(PP\|OP\) \=\d\+\%( \%(bis\|ter\|quater\|alt\)\)\=[.:]\=\)\ze\s/ nextgroup=unresLead skipwhite
syntax match unresLead /^\s*\[\=\*\u[^*]\+\*\ze[ ,:]/ contains=unresBracket
syntax match unresLead /\*\u[^*]\+\*/ contained
syntax match unresBracket /\[/ contained
syntax match unresOrgan /^\s*\*\=The \u[[:alnum:] -]*\*\=,\=\*\=\s*$/
syntax match unresComment /%%.*$/ contains=@NoSpell
syntax region unresComment start=/{>>/ end=/<<}/ keepend

highlight default link unresComment Comment
highlight default link unresMasthead Identifier
highlight default link unresTitle Title
highlight default link unresHeading Title
highlight default link unresOrgan Type
highlight default link unresLabel Number
highlight default link unresLead Statement
highlight default unresEmphasis gui=italic cterm=italic
highlight default link unresQuotation String
highlight default link unresNote Special
highlight default link unresDate Constant
highlight default link unresCitation Function
highlight default link unresSymbol Identifier
highlight default link unresIbid PreProc
highlight default link unresMark Delimiter
highlight default link unresBracket Delimiter
highlight default link unresInserted DiffAdd
highlight default link unresDeleted DiffDelete
highlight default link unresChanged DiffChange

let b:current_syntax = 'unres'
