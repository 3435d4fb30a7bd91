/// The looks of the styles on terminals of more or fewer colours.
///
/// Blue and orange, which people who confuse red and green tell apart, in tones that are legible on black and
/// on white, as the background is the terminal's. Without colours, attributes alone tell the styles apart that
/// matter. Never dim: a projector swallows it.
struct Palette {
    /// How many colours there are; 0 is monochrome.
    let colours: Int

    private enum Tone {
        case own
        case blue
        case orange
        case grey
    }

    func look(of style: Style) -> Look {
        colours >= 8 ? coloured(style) : monochrome(style)
    }

    private func coloured(_ style: Style) -> Look {
        switch style {
        case .normal, .entry, .keyHint: Look()
        case .muted, .frame, .progressRest: Look(colour: number(.grey))
        case .title, .strong, .keyName, .selectedMuted, .digits: Look(isBold: true)
        case .heading, .prompt, .attention: Look(colour: number(.blue), isBold: true)
        case .done, .progress: Look(colour: number(.blue))
        case .warning, .digitsWarning: Look(colour: number(.orange), isBold: true)
        case .danger, .digitsDanger: Look(colour: number(.orange), isBold: true, isReverse: true)
        case .selected: Look(isBold: true, isReverse: true)
        case .bar: Look(isReverse: true)
        case .rehearsal: Look(colour: number(.blue), isBold: true, isReverse: true)
        }
    }

    private func monochrome(_ style: Style) -> Look {
        switch style {
        case .normal, .entry, .keyHint, .muted, .frame, .progressRest, .done, .progress: Look()
        case .title, .heading, .strong, .keyName, .selectedMuted, .digits, .prompt: Look(isBold: true)
        case .attention, .digitsWarning: Look(isUnderlined: true)
        case .warning: Look(isBold: true, isUnderlined: true)
        case .danger, .digitsDanger, .selected: Look(isBold: true, isReverse: true)
        case .bar, .rehearsal: Look(isReverse: true)
        }
    }

    private func number(_ tone: Tone) -> Int16? {
        switch tone {
        case .own: nil
        case .blue: colours >= 256 ? 32 : 6
        case .orange: colours >= 256 ? 166 : 3
        case .grey: colours >= 256 ? 244 : nil
        }
    }
}
