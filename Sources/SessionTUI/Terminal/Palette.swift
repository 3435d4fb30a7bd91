/// The looks of the styles on terminals of more or fewer colours.
///
/// Blue and orange, which people who confuse red and green tell apart; the background is the terminal's, and
/// may be black or white. Without colours, attributes alone tell the styles apart that
/// matter. Never dim: a projector swallows it.
struct Palette {
    /// How many colours there are; 0 is monochrome.
    let colours: Int

    func look(of style: Style) -> Look {
        switch colours {
        case 256...: rich(style)
        case 8...: poor(style)
        default: monochrome(style)
        }
    }

    /// With 256 colours: tones that are legible on black and on white.
    private func rich(_ style: Style) -> Look {
        let blue = Look.Colours(text: 32)
        let orange = Look.Colours(text: 166)
        let grey = Look.Colours(text: 244)
        return switch style {
        case .normal, .entry, .keyHint: Look()
        case .muted, .frame, .progressRest: Look(colours: grey)
        case .title, .strong, .keyName, .selectedMuted, .digits: Look(isBold: true)
        case .heading, .prompt, .attention: Look(colours: blue, isBold: true)
        case .done, .progress: Look(colours: blue)
        case .warning, .digitsWarning: Look(colours: orange, isBold: true)
        case .danger, .digitsDanger: Look(colours: orange, isBold: true, isReverse: true)
        case .selected: Look(isBold: true, isReverse: true)
        case .bar: Look(isReverse: true)
        case .rehearsal: Look(colours: blue, isBold: true, isReverse: true)
        case .code: Look(colours: Look.Colours(text: 231, ground: 16))
        }
    }

    /// With eight: no bright one is legible on white, no dark one on black, so a colour is only ever a ground
    /// under black text.
    private func poor(_ style: Style) -> Look {
        let blue = Look.Colours(text: 0, ground: 6)
        let orange = Look.Colours(text: 0, ground: 3)
        return switch style {
        case .attention, .rehearsal: Look(colours: blue)
        case .warning, .digitsWarning: Look(colours: orange)
        case .code: Look(colours: Look.Colours(text: 7, ground: 0))
        default: monochrome(style)
        }
    }

    private func monochrome(_ style: Style) -> Look {
        switch style {
        case .normal, .entry, .keyHint, .muted, .frame, .progressRest, .done, .progress, .code: Look()
        case .title, .heading, .strong, .keyName, .selectedMuted, .digits, .prompt: Look(isBold: true)
        case .attention, .digitsWarning: Look(isUnderlined: true)
        case .warning: Look(isBold: true, isUnderlined: true)
        case .danger, .digitsDanger, .selected: Look(isBold: true, isReverse: true)
        case .bar, .rehearsal: Look(isReverse: true)
        }
    }
}
