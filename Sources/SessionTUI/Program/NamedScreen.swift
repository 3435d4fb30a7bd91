import CafeModel
import CafeWire

/// A screen that somebody reached by the front door: once everything has arrived it asks for a name, if the hub knows
/// none, and is otherwise the screen within.
struct NamedScreen: Screen {
    private var inner: any Screen
    private var prompt: Prompt?
    private var wasAsked = false
    private var columns = 80

    init(_ inner: any Screen) { self.inner = inner }

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        if case .key(let key) = input, let taken = take(key, context) { return taken }
        if case .event(.joined) = input { ask(context) }
        return inner.update(input, &context)
    }

    private mutating func ask(_ context: ScreenContext) {
        guard !wasAsked else { return }
        wasAsked = true
        guard context.client.hello.name.isEmpty else { return }
        let words = context.phrases.seatWords
        var question = Prompt(
            title: words.askName, text: words.askNameText, hint: context.phrases.promptHint)
        question.fit(columns: columns)
        prompt = question
    }

    /// What a key leads to while the name is asked for; nil when the key is the inner screen's.
    private mutating func take(_ key: Key, _ context: ScreenContext) -> [Effect]? {
        if case .resize(_, let columns) = key {
            self.columns = columns
            prompt?.fit(columns: columns)
            return nil
        }
        guard var question = prompt else { return nil }
        switch question.handle(key) {
        case .open:
            prompt = question
            return []
        case .closed:
            prompt = nil
            return []
        case .given(let text):
            prompt = nil
            let name = CleanText.singleLine(text)
            return name.isEmpty ? [] : [.introduce(name)]
        }
    }

    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var grid = inner.view(context, rows: rows, columns: columns)
        guard let prompt else { return grid }
        grid.cursor = nil
        // The keys of the screen below do not work now; the question names its own.
        if rows > 2 { grid.fill(Rect(row: rows - 1, column: 0, rows: 1, columns: columns), style: .normal) }
        prompt.draw(in: grid.bounds, of: &grid)
        return grid
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? { inner.nextChange(context) }
}
