# A terminal whose keys and text a script can reach, and whose picture it can take: the program runs in a private
# tmux server at the wanted size; an xterm under Xvfb shows it. Sourced by scripts/screenshots.

terminal_tmux() { tmux -S "$work/tmux.socket" -f "$parts/tmux.conf" "$@"; }

# Tries a command until it succeeds; says what was waited for when it never does.
await() {
    local what=$1 tries=300
    shift
    until "$@"; do
        tries=$((tries - 1))
        if [ "$tries" -eq 0 ]; then
            [ -z "${looking:-}" ] || text_of "$looking" >&2 || true
            fail "esperé en vano: $what"
        fi
        sleep 0.1
    done
}

# begin_display: one X server for all pictures, on a number that is free.
begin_display() {
    Xvfb -displayfd 5 -screen 0 1920x1440x24 -dpi 96 -nolisten tcp 5>"$work/display" 2>"$work/xvfb.log" &
    xvfb=$!
    await "el servidor X" [ -s "$work/display" ]
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
}

# begin NAME COMMAND...: runs the program in a window of its own at 80×24.
begin() {
    local name=$1
    shift
    terminal_tmux new-session -d -s "$name" -x 80 -y 24 "$@"
}

# end NAME: closes it, as a laptop that is switched off.
end() { terminal_tmux kill-session -t "=$1"; }

text_of() { terminal_tmux capture-pane -p -t "=$1:"; }
shows() { text_of "$1" | grep -qF -- "$2"; }
lacks() { ! shows "$1" "$2"; }

# see NAME TEXT: waits until the screen says it.
see() { looking=$1 await "«$2» en la pantalla $1" shows "$1" "$2"; }

# keys NAME KEY...: keys by tmux's names. type_in NAME TEXT: letters as they are.
keys() { local name=$1; shift; terminal_tmux send-keys -t "=$name:" "$@"; }
type_in() { terminal_tmux send-keys -t "=$1:" -l -- "$2"; }

# The screen has been drawn at the size it has now: twice the same but for the clock's digits.
is_steady() {
    local now
    now=$(text_of "$1" | tr -d 0-9)
    [ -n "${now//[[:space:]]/}" ] || return 1
    [ "$now" = "$steady" ] || { steady=$now; return 1; }
}

is_size() { [ "$(terminal_tmux display-message -p -t "=$1:" '#{window_width}x#{window_height}')" = "$2" ]; }

# picture NAME FILE [COLUMNSxROWS...] : pictures of a screen, by default at the two sizes of every screen.
picture() {
    local name=$1 file=$2 size
    shift 2
    for size in "${@:-80x24 120x40}"; do
        for size in $size; do picture_at "$name" "$size" "$out/$file-$size.png"; done
    done
}

picture_at() {
    local name=$1 size=$2 file=$3 points=15 number
    [ "${size%x*}" -le 120 ] || points=11
    terminal_tmux resize-window -t "=$name:" -x "${size%x*}" -y "${size#*x}"
    await "la ventana $size" is_size "$name" "$size"
    steady=
    await "la pantalla $name quieta" is_steady "$name"
    rm -f "$work/window"
    # Full hinting puts the edges of half blocks on whole pixels: no hairlines between them.
    # shellcheck disable=SC2016 # the window's number is known inside of it only
    xterm -fa 'DejaVu Sans Mono:hintstyle=hintfull' -fs "$points" -geometry "$size+0+0" -b 8 +sb -uc -tn xterm-256color \
        -bg "$ground" -fg "$ink" -cr "$ink" -xrm 'XTerm*cursorBlink: false' \
        -xrm 'XTerm*locale: UTF-8' -xrm 'XTerm*utf8: 1' \
        -e sh -c 'printf %s "$WINDOWID" >"$1.new"; mv "$1.new" "$1"; shift; exec "$@"' sh "$work/window" \
        tmux -S "$work/tmux.socket" attach-session -t "=$name" 2>"$work/xterm.log" &
    number=$!
    await "xterm" [ -s "$work/window" ]
    await "xterm unido a $name" is_attached "$name"
    take "$(cat "$work/window")" "$file"
    terminal_tmux detach-client -s "=$name"
    wait "$number" || true
    pictures=$((pictures + 1))
    say "$(basename "$file")"
}

is_attached() { [ -n "$(terminal_tmux list-clients -t "=$1")" ]; }

# take WINDOW FILE: once the window no longer changes, so that xterm has drawn all of it.
take() {
    same=0 last=
    await "un dibujo completo" is_drawn "$1"
    mv "$work/shot.png" "$2"
}

is_drawn() {
    local sum
    import -window "$1" +dither -colors 48 -strip -define png:compression-level=9 "png8:$work/shot.png" 2>/dev/null ||
        return 1
    [ "$(identify -format %k "$work/shot.png")" -gt 4 ] || return 1
    sum=$(cksum <"$work/shot.png")
    if [ "$sum" = "$last" ]; then same=$((same + 1)); else same=0 last=$sum; fi
    [ "$same" -ge 1 ]
}

# finish_terminal: ends what was started here, by its numbers.
finish_terminal() {
    terminal_tmux kill-server 2>/dev/null || true
    [ -z "${xvfb:-}" ] || { kill "$xvfb" 2>/dev/null && wait "$xvfb" 2>/dev/null; } || true
}
