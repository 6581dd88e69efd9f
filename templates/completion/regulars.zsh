#compdef regulars
# Completion of regulars for zsh: eval "$(regulars completion zsh)"

_regulars() {
  local line value
  local -a typed values shown open openshown
  typed=("${(@Q)words[2,CURRENT]}")
  while IFS=$'\t' read -r value line; do
    [[ -n $value ]] || continue
    if [[ $value == *[:=] ]]; then
      open+=("$value")
      openshown+=("$value${line:+  -- $line}")
    else
      values+=("$value")
      shown+=("$value${line:+  -- $line}")
    fi
  done < <(command ${(Q)words[1]} complete --format tsv -- "${typed[@]}" 2>/dev/null)
  if (( ${#values} + ${#open} == 0 )); then
    _files
    return
  fi
  (( ${#values} )) && compadd -U -l -d shown -a values
  (( ${#open} )) && compadd -U -S '' -l -d openshown -a open
}

if [[ $funcstack[1] == _regulars ]]; then
  _regulars "$@"
else
  compdef _regulars regulars
fi
