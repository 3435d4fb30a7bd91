import CafeModel

extension ProcessReport {
    /// The bytes of `proceso NOMBRE --json`.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { root in
            root.field("proceso", name)
            root.field("sesiones", array: { for state in states { $0.object { write(state, into: &$0) } } })
            root.field("aportes", states.reduce(0) { $0 + $1.contributionCount })
            root.field(
                "por_tipo",
                object: { object in
                    for kind in kinds {
                        object.key(named: kind.code)
                        object.number(states.reduce(0) { $0 + $1.count(of: kind) })
                    }
                })
            root.field("prioridades", array: { writePriorities(into: &$0) })
            root.field(
                "compromisos", array: { for each in commitments { $0.object { write(each, into: &$0) } } })
            root.field("representantes", array: { writeElected(into: &$0) })
        }
        return writer.bytes + [0x0A]
    }

    private func write(_ state: SessionState, into w: inout JSONWriter) {
        w.field("id", state.id)
        w.field("titulo", state.plan.title)
        w.field("mecanismo", state.plan.mechanism.rawValue)
        w.value("fecha", state.plan.date?.iso)
        w.field("abierta", state.position != nil)
        w.field("personas", state.peopleCount)
        w.field("aportes", state.contributionCount)
        w.field(
            "por_tipo",
            object: { object in
                for kind in kinds where state.count(of: kind) > 0 {
                    object.key(named: kind.code)
                    object.number(state.count(of: kind))
                }
            })
        w.field("compromisos", state.commitmentCount)
    }

    private func writePriorities(into w: inout JSONWriter) {
        for (state, notes) in priorities {
            for note in notes {
                w.object {
                    $0.field("sesion", state.id)
                    $0.field("id", note.id)
                    $0.field("tipo", note.kind.code)
                    $0.field("texto", words(of: note, in: state))
                    $0.value("prioridad", note.rank)
                    $0.value("votos", note.hands)
                    $0.value("problema", state.answered(by: note)?.id.hex)
                    $0.value("pilar", state.pillar(of: note)?.code)
                }
            }
        }
    }

    private func write(_ commitment: EarlierCommitment, into w: inout JSONWriter) {
        w.field("sesion", commitment.session)
        w.field("texto", CleanText.clean(commitment.words.text))
        w.value("dependencia", commitment.words.office.isEmpty ? nil : commitment.words.office)
        w.value("fecha", commitment.due)
        w.field("estado", commitment.state(on: today).rawValue)
        w.value("razon", commitment.reason.isEmpty ? nil : CleanText.clean(commitment.reason))
    }

    private func writeElected(into w: inout JSONWriter) {
        for (state, election) in elected {
            for elected in election.elected {
                w.object {
                    $0.field("sesion", state.id)
                    $0.field("mesa", election.table)
                    $0.field("nombre", elected.name)
                    $0.value("organizacion", elected.organization.isEmpty ? nil : elected.organization)
                    $0.field("calidad", elected.seat == .representative ? "representante" : "suplente")
                    $0.field("votos", elected.votes)
                }
            }
        }
    }
}
