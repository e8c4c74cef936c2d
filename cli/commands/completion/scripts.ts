/**
 * What a shell needs to complete the words of `ott`. The command itself says what fits: `ott complete -- words…` prints
 * one candidate a line. Where it prints none, the shell offers files.
 */
export const scripts = {
  bash: `_ott() {
  local IFS=$'\\n'
  COMPREPLY=($(ott complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _ott ott
`,
  zsh: `#compdef ott
_ott() {
  local -a found
  found=("\${(@f)$(ott complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[*]}" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
compdef _ott ott
`,
  fish: `function __ott_complete
  set -l words (commandline -opc) (commandline -ct)
  ott complete -- $words[2..] 2>/dev/null
end
complete -c ott -a '(__ott_complete)'
`,
} as const;

export type Shell = keyof typeof scripts;
