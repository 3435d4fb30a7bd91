"""Companion of a table's screen: a Textual text area."""

from textual.app import App
from textual.widgets import TextArea


class Area(App):
    def compose(self):
        yield TextArea()


Area().run()
