extension Plan {
    /// Writes the plan as the fields of a plan file, people by their number only.
    public func encode(into w: inout JSONWriter) {
        encodeFacts(into: &w)
        w.field("temas", array: { for topic in topics { $0.object { topic.encode(into: &$0) } } })
        let mechanism = self.mechanism.value
        if mechanism.rotates { w.field("rondas", rounds) }
        if !workshops.isEmpty {
            w.field(
                "talleres", array: { for workshop in workshops { $0.object { workshop.encode(into: &$0) } } })
        }
        w.field("minutos", object: { minutes.encode(of: mechanism, into: &$0) })
    }

    private func encodeFacts(into w: inout JSONWriter) {
        w.field("mecanismo", mechanism.rawValue)
        w.field("titulo", title)
        w.field("entidad", said(entity))
        w.field("dependencia", said(office))
        w.field("lugar", said(place))
        w.field("ciudad", said(city))
        w.field("acta", said(minutesNumber))
        w.field("fecha", date?.iso)
        w.field("convocatoria", callDate?.iso)
        w.field("hora", startMinute.map(Self.time))
        w.field("salon_hasta", hallEndMinute.map(Self.time))
        w.field("objetivo", said(objective))
        w.field("meta_institucional", said(goal))
        w.field("fase", said(phase))
        w.field("modalidad", said(modality))
        if !valueGroups.isEmpty {
            w.field("grupos_de_valor", array: { for group in valueGroups { $0.string(group) } })
        }
        w.field("proceso", said(process))
        if partsOrganizations { w.field("separar_organizaciones", true) }
        w.field("canal_pqrsd", said(complaintsChannel))
        w.field("territorio", said(territory))
    }

    private func said(_ text: String) -> String? { text.isEmpty ? nil : text }

    /// A time of day, in minutes since midnight, as hh:mm.
    public static func time(_ minute: Int) -> String {
        let hour = minute / 60, rest = minute % 60
        return (hour < 10 ? "0" : "") + String(hour) + ":" + (rest < 10 ? "0" : "") + String(rest)
    }

    /// The plan file in its canonical form: what the journal keeps.
    public var canonical: String {
        var writer = JSONWriter()
        writer.object {
            encode(into: &$0)
            $0.field("participantes", people)
        }
        return writer.text
    }
}

extension Topic {
    func encode(into w: inout JSONWriter) {
        w.field("titulo", title)
        for (name, value) in texts where !value.isEmpty { w.field(name, value) }
        w.field("sillas", chairs)
        if let classification {
            w.field(
                "clasificacion",
                object: {
                    $0.field("tipo", classification.type)
                    $0.field("valor", classification.value)
                })
        }
    }

    private var texts: [(StaticString, String)] {
        [
            ("pregunta", question), ("ficha", briefing), ("servidor", host), ("facilitador", facilitator),
            ("relator", recorder), ("apoyan", helpers), ("territorio", territory),
        ]
    }
}

extension Workshop {
    func encode(into w: inout JSONWriter) {
        let texts: [(StaticString, String)] = [
            ("facilitador", facilitator), ("relator", recorder), ("servidor", host), ("apoyan", helpers),
        ]
        for (name, value) in texts where !value.isEmpty { w.field(name, value) }
        w.field("sillas", chairs)
    }
}
