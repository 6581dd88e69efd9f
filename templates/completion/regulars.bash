# Completion of regulars for bash: eval "$(regulars completion bash)"

_regulars() {
  local IFS=$' \t\n' line=${COMP_LINE:0:COMP_POINT} rest word current value taken open=''
  local -a words=()
  local -i found=0

  # Bash takes a line apart at colons and signs too; a word ends at a blank only.
  rest=$line
  for word in "${COMP_WORDS[@]}"; do
    [[ $word ]] || continue
    [[ $rest == *"$word"* ]] || break
    if ((${#words[@]} == 0)) || [[ $rest == [[:blank:]]* ]]; then
      words+=("$word")
    else
      words[${#words[@]} - 1]+=$word
    fi
    rest=${rest#*"$word"}
  done
  [[ $line == *[[:blank:]] && $line != *\\[[:blank:]] ]] && words+=('')
  current=${words[${#words[@]} - 1]}
  # What bash has in mind to put the answer in place of.
  taken=''
  if [[ $current == *[:=]* ]]; then
    taken=${current%"${current##*[:=]}"}
  fi

  # The quote a word is in, in which it stays one word, and what is in it a name.
  case $current in
    [\"\']*) open=${current:0:1} ;;
    *[:=][\"\']*) open=${current#"$taken"} open=${open:0:1} ;;
  esac

  # What bash takes for a part of a word, whatever it is.
  local plain='^[[:alnum:]_./:@%+,=-]*$'

  COMPREPLY=()
  while IFS=$'\t' read -r value _; do
    [[ $value ]] || continue
    found+=1
    value=${value#"$taken"}
    case $open in
      \") value=${value//\\/\\\\} value=${value//\"/\\\"} value=${value//\$/\\\$} value=${value//\`/\\\`} ;;
      \') value=${value//\'/\'\\\'\'} ;;
      *) [[ $value =~ $plain ]] || printf -v value '%q' "$value" ;;
    esac
    COMPREPLY+=("$value")
  done < <(command "${words[0]}" complete --format tsv -- "${words[@]:1}" 2>/dev/null)

  ((found)) && [[ ${COMPREPLY[0]} == *[:=] ]] && compopt -o nospace 2>/dev/null
}

complete -o bashdefault -o default -F _regulars regulars
