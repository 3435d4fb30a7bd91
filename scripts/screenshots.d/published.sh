# What comes after the event: the commitments of a whole rehearsal on the follow-up's screen, and the page that everybody may
# read, wide and on a telephone. Sourced by scripts/screenshots.

published() {
    local site=$work/sitio page
    run ensayo --ritmo 1000 >>"$work/cafe.log" 2>&1
    begin desk "$cafe" seguimiento --ensayo
    see desk 'avance'
    keys desk Home
    shot desk seguimiento-compromisos 80x24 120x40
    end desk
    run publicar "$site" --ensayo >>"$work/cafe.log" 2>&1
    page_shot "$site/index.html" sitio 900 1400
    page_shot "$site/index.html" sitio-telefono 500 1400
    for page in "$site"/compromisos/*.html; do
        [ -e "$page" ] || break
        page_shot "$page" sitio-compromiso 900 900
        break
    done
    run detener --ensayo >>"$work/cafe.log" 2>&1
}

# page_shot PAGE FILE WIDTH HEIGHT: a page as a browser shows it, where there is one.
page_shot() {
    local browser
    is_wanted "$2" || return 0
    browser=$(command -v chromium || command -v chromium-browser || true)
    [ -n "$browser" ] || { say "sin chromium: no se hace $2.png"; return 0; }
    "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/chromium" \
        --window-size="$3,$4" --screenshot="$work/page.png" "file://$1" >/dev/null 2>&1
    /usr/bin/convert "$work/page.png" -strip -colors 48 "png8:$out/$2.png"
    pictures=$((pictures + 1))
    say "$2.png"
}

# is_wanted FILE: whether the picture is among those that were asked for; all are, when none was.
is_wanted() {
    local start
    [ ${#wanted[@]} -gt 0 ] || return 0
    for start in "${wanted[@]}"; do
        case $1 in "$start"*) return 0 ;; esac
    done
    return 1
}
