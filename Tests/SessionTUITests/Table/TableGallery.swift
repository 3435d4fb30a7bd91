import CafeModel
import CafeWire
import Glibc
import Testing

@testable import SessionTUI

struct TableGallery {
    func save(
        _ name: String, _ driver: Driver<TableScreen>,
        _ sizes: [(Int, Int)] = [(24, 80), (40, 120), (18, 60)]
    ) {
        for (rows, columns) in sizes {
            driver.resize(rows: rows, columns: columns)
            let file = fopen("/tmp/gallery/\(name)-\(columns)x\(rows).txt", "w")!
            fputs(driver.text, file)
            if let c = driver.grid.cursor { fputs("\n@cursor \(c.row),\(c.column)\n", file) }
            fclose(file)
        }
        driver.resize(rows: 24, columns: 80)
    }
    @Test func all() {
        mkdir("/tmp/gallery", 0o755)
        save("01-preparation", TableScenes.at(.preparation))
        save("02-welcome", TableScenes.at(.welcome))
        save("03-briefing", TableScenes.at(.round))
        let d = TableScenes.everyState()
        save("04-states", d)
        d.type("Un comité de usuarios que revise la frecuencia cada trimestre")
        d.pass(seconds: 1); save("05-typing", d)
        d.press(.function(2)); d.type("La ruta llega en enero"); d.pass(seconds: 1)
        save("06-answer", d)
        d.press(.enter)
        d.press(.up(), .up())
        save("07-list", d)
        d.press(.enter)
        save("08-menu", d)
        d.press(.escape, .escape)
        d.press(.control("c"))
        save("09-leave", d)
        d.press(.escape, .function(1))
        save("10-help", d)
        d.press(.escape, .control("p"))
        save("11-palette", d)
        d.press(.escape)
        let s = TableScenes.secondRound()
        save("12-second", s)
        s.press(.character("/")); s.type("resu"); s.press(.enter)
        save("13-summary", s)
        save("14-change", TableScenes.at(.change, round: 2))
        let c = TableScenes.everyState(); c.room.go(to: .conclusions); c.type("La zona insular");
        c.pass(seconds: 1)
        save("15-conclusions", c)
        save("16-plenary-own", TableScenes.plenary(turn: 3))
        save("17-plenary-other", TableScenes.plenary(turn: 1))
        let f = TableScenes.everyState(); f.type("Falta algo"); f.pass(seconds: 1);
        while f.room.state.position != nil { f.room.next() }
        save("18-finished", f)
        let e = TableScenes.everyState(); e.language = .english
        save("19-english", e)
        let p = TableScenes.at(.round); p.press(.paste("uno\ndos\ntres\ncuatro\ncinco"))
        save("20-paste", p)
        let u = TableScenes.at(.round); u.room.trouble = .full; u.type("Más buses"); u.press(.enter);
        u.type("Y otra")
        save("21-unsaved", u)
        let l = TableScenes.everyState(); l.type("sin red"); l.lose()
        l.pass(seconds: 1); save("22-lost", l)
        let m = TableScenes.everyState();
        m.room.order(
            .sendMessage(
                .all,
                text:
                    "En diez minutos cambiamos de mesa; por favor vayan cerrando la idea y anoten lo que falte."
            ), as: .facilitator)
        m.room.order(.askSupport(TableScenes.three, true), as: .table(TableScenes.three))
        save("23-message", m)
        let t = TableScenes.at(.round); t.pass(seconds: 19 * 60 + 10)
        save("24-minute", t); t.pass(seconds: 60); save("25-over", t)
        let r = TableScenes.everyState(); r.press(.up(), .enter); r.press(.down(), .down(), .down(), .enter)
        save("26-action", r)
        let x = TableScenes.everyState(); x.press(.character("/")); x.type("tach"); x.press(.enter)
        save("27-strike", x)
        let y = TableScenes.everyState(); y.press(.character("/")); y.type("vinc"); y.press(.enter)
        save("28-link", y)
        let z = TableScenes.everyState(); z.press(.character("/")); z.type("corre"); z.press(.enter)
        save("29-correct", z)
        z.type("!"); z.press(.escape); save("30-correct-esc", z)
        let w = TableScenes.everyState(); w.press(.character("/")); w.type("zzz")
        save("31-palette-none", w)
        let h = TableScenes.at(.round)
        for i in 1...300 {
            TableScenes.note(
                h.room, .proposal,
                "Propuesta \(i) https://ejemplo.gov.co/una/direccion/muy/larga/que/no/cabe/en/la/linea/de/la/mesa 漢字かな👨‍👩‍👧 fin",
                round: 1)
        }
        save("32-many", h)
    }
}
