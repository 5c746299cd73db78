"""Runs one hijacking: the victim logs in, time passes, the attacker tries; what came of it."""

from __future__ import annotations

from quizapp.demos.session_hijacking.attacks import WAITS, attack
from quizapp.demos.session_hijacking.findings import findings
from quizapp.demos.session_hijacking.inputs import Attack, HijackingInputs
from quizapp.demos.session_hijacking.play import open_play
from quizapp.demos.session_hijacking.scene import Played
from quizapp.demos.session_hijacking.situations import SITUATIONS
from quizapp.demos.steps import Demo, World


async def run(inputs: HijackingInputs, world: World) -> Played:
    """One attack on one shop, for real, on this machine.

    Raises DemoError where this machine lets no server listen.
    """
    async with open_play(inputs.defences, world) as play:
        if inputs.attack is not Attack.FIXATION:
            await play.victim_logs_in()
        if wait := WAITS.get(inputs.attack, 0.0):
            play.passes(wait)
        signed_in = play.signed_in
        await attack(play, inputs.attack)
        # Under fixation the victim logs in within the attack.
        signed_in = signed_in or (inputs.attack is Attack.FIXATION and play.signed_in)
        refusal = play.scene().victim.refused
        found = findings(play.loot, signed_in, refusal)
        return Played(tuple(play.steps), found, tuple(play.scenes))


DEMO = Demo("session-hijacking", SITUATIONS, run)
