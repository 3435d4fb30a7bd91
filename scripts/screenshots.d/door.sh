# What a table that comes from another computer sees: its card, a window of Windows' size, and the same where a font has no
# more than Windows' consoles promise. Sourced by scripts/screenshots.

front_door() {
    local session
    session=$(create plan.json)
    go "$session" 'Ronda 1'
    note_all "$session"
    cards "$session"
    begin window "$cafe" mesa 3 "$session"
    see window 'Enter guardar'
    type_in window 'Que el bus espere a quienes vienen de la vereda'
    see window 'Borrador protegido'
    shot window mesa-windows 120x30
    in_few_glyphs shot window mesa-pocos-signos 120x30
    end window
}

# The door as it would stand in an office; the pictures show no address of this machine.
cards() {
    mkdir -p "$CAFE_DATOS/keys"
    printf '{"puerto":2222,"direcciones":["192.168.1.20"],"huella":"SHA256:%s","abierta":true}\n' \
        q3vG0Yw5b1mJ8Qk2nT7xR4cZ9eLhUoPsAdFiXyVtBWM >"$CAFE_DATOS/keys/puerta"
    await 'la puerta de la foto' card_has_address "$1"
    begin card sh -c '"$1" tarjetas --mesa 3 "$2"; exec sleep 600' sh "$cafe" "$1"
    see card 'ssh://mesa3'
    shot card tarjetas 80x60
    end card
    picture_of_page "$1" tarjetas-html
}

card_has_address() { run tarjetas --mesa 3 "$1" 2>/dev/null | grep -q '192\.168\.1\.20'; }

# picture_of_page SESSION FILE: the cards as they are printed, by a browser, where there is one.
picture_of_page() {
    local browser page=$work/tarjetas.html
    browser=$(command -v chromium || command -v chromium-browser || true)
    [ -n "$browser" ] || { say "sin chromium: no se hace $2.png"; return; }
    run tarjetas --formato html --salida "$page" "$1" 2>>"$work/cafe.log"
    "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/chromium" \
        --window-size=900,1240 --screenshot="$work/page.png" "file://$page" >/dev/null 2>&1
    convert "$work/page.png" -strip -colors 48 "png8:$out/$2.png"
    pictures=$((pictures + 1))
    say "$2.png"
}

# in_few_glyphs COMMAND...: pictures with a font that has been cut down, and no other to fall back on.
in_few_glyphs() {
    local font list
    font=$(fc-match -f '%{file}' 'DejaVu Sans Mono')
    list=$(grep -v '^#' "$parts/wgl4.txt" | tr -s ' \n' ',,' | sed 's/,$//')
    mkdir -p "$work/fonts"
    /usr/bin/python3 -m fontTools.subset "$font" --unicodes="$list" --drop-tables+=FFTM --output-file="$work/fonts/few.ttf" ||
        fail "no pude recortar la letra"
    cat >"$work/fonts.conf" <<END
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$work/fonts</dir><cachedir>$work/fonts/cache</cachedir></fontconfig>
END
    FONTCONFIG_FILE=$work/fonts.conf "$@"
}
