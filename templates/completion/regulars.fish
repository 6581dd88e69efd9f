# Completion of regulars for fish: regulars completion fish | source

function __regulars_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l current (commandline --current-token --cut-at-cursor)
    set -l typed (string unescape -- $current; or echo -- $current)
    set -l program $words[1]
    set -e words[1]
    set -l found (command $program complete --format tsv -- $words $typed 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path $current
    end
end

complete --command regulars --no-files --arguments '(__regulars_complete)'
