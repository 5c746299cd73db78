"""The form of the JWT lab's bench: a token, its two objects, and the key, all to be changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static, TextArea

from quizapp.demos.json_web_token.algorithms import ALGORITHMS
from quizapp.demos.json_web_token.lab import LabInputs
from quizapp.texts import Lang, say
from quizapp.ui.demos.editors import PlainEditor
from quizapp.ui.demos.fields import ChoiceField, LabelledField, text_field
from quizapp.ui.demos.free_play import FreePlay

OBJECTS = ("header", "payload")
"""The editors of what the token says; it counts only when it is signed."""
_EDITORS = ("token", *OBJECTS, "key")
KEY_FILE = "@"
"""Before the path of a file with the key, as jwt-ui and curl write it."""
GUESS = "auto"
"""The first of the key formats: whatever it looks like."""
_KINDS = (GUESS, "text", "base64", "base64url", "pem", "jwk", "jwks")


class BenchState(NamedTuple):
    """What the fields do not tell by themselves."""

    edited: bool = False
    """Header or payload is no longer what the token says."""
    former: bool = False
    """They are those of a token that was there before: the present one cannot be read."""
    cleared: bool = False
    """What the lab's own tokens say is not expected any more, as this one is from elsewhere."""


class BenchForm(FreePlay):
    """The fields alone; what they lead to is `BenchWork`."""

    state = BenchState()

    @dataclass
    class Changed(Message):
        """What is in a field changed."""

        field: str

    def fields(self) -> ComposeResult:
        for name in ("token", *OBJECTS):
            yield Static(id=f"label-{name}", classes="editor-label")
            yield PlainEditor(id=name)
            if name == "header":  # Where it is in view, whichever of both is being edited.
                yield Static(id="edited", classes="remark")
        yield LabelledField("algorithm", ChoiceField(tuple(ALGORITHMS), id="algorithm"))
        yield LabelledField("kind", ChoiceField(_KINDS, id="kind"))
        yield Static(id="label-key", classes="editor-label")
        yield PlainEditor(id="key")
        yield LabelledField("issuer", text_field("issuer"))
        yield LabelledField("audience", text_field("audience"))
        yield LabelledField("type", text_field("type"))
        yield Static(id="cleared", classes="remark")

    def name_fields(self, lang: Lang) -> None:
        for name in _EDITORS:
            label = Content(say(lang, f"token_panel.field.{name}"))
            if self.state.former and name in OBJECTS:
                label = Content.assemble(label, " ", (say(lang, "token_panel.former"), "$warning"))
            self.query_one(f"#label-{name}", Static).update(label)
        self._remark("edited", say(lang, "token_panel.edited"), said=self.state.edited)
        self._remark("cleared", say(lang, "token_panel.cleared"), said=self.state.cleared)
        for field in self.query(LabelledField):
            field.call(say(lang, f"token_panel.field.{field.label}"))
        self.choice("kind").call([say(lang, f"token_panel.kind.{kind}") for kind in _KINDS])

    def _remark(self, name: str, words: str, *, said: bool) -> None:
        remark = self.query_one(f"#{name}", Static)
        remark.display = said
        remark.update(Content.styled(words, "$warning"))

    def editor(self, name: str) -> PlainEditor:
        """The editor of this name."""
        return self.query_one(f"#{name}", PlainEditor)

    def fill(self, inputs: LabInputs) -> None:
        """The algorithm of the situation; the rest is made when the bench is opened."""
        self.choice("algorithm").choose(inputs.algorithm)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self._tell(event.text_area.id)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._tell(event.input.id)

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        """The path of a key file counts once it is complete: when its field is left."""
        if event.widget.id == "key" and self.editor("key").text.startswith(KEY_FILE):
            self._tell("key")

    def on_choice_field_changed(self, event: ChoiceField.Changed) -> None:
        event.stop()
        self._tell(event.field.id)

    def _tell(self, field: str | None) -> None:
        self.post_message(self.Changed(field or ""))
