"""The glossary joins spellings and languages, and keeps apart what only looks alike."""

from __future__ import annotations

from quizapp.core.scoring import EMPTY, Glossary, glossary, phrase_stated


def test_a_form_brings_all_others_of_its_group() -> None:
    small = glossary([["세션", "session"], ["보내다", "전송", "send"]])
    assert set(small.same_as("session")) == {"세션"}
    assert phrase_stated("세션 전송", "sends the session", small)
    assert not phrase_stated("세션 전송", "sends the session", EMPTY)


def test_groups_do_not_run_into_each_other() -> None:
    small = glossary([["접근", "읽다"], ["접근", "access"]])
    assert set(small.same_as("접근")) == {"읽다", "access"}
    assert set(small.same_as("access")) == {"접근"}


def test_a_form_of_several_words_is_found_joined_and_inflected() -> None:
    small = glossary([["로그아웃", "log out"], ["개인키", "private key"]])
    for text in ("logs out", "logged out", "log-out", "it logs the user out"):
        assert phrase_stated("로그아웃", text, small), text
    assert phrase_stated("private key", "개인키로 서명", small)
    assert not phrase_stated("private key", "a private house with a key", small)


def test_the_capitals_of_a_noun_are_kept() -> None:
    small = glossary([["와스", "WAS"]])
    assert phrase_stated("와스 발급", "WAS가 발급합니다", small)
    assert phrase_stated("와스 발급", "the WAS 발급", small)
    assert not phrase_stated("와스", "it was issued", small)
    assert not phrase_stated("와스", "THE TOKEN WAS STOLEN", small)


def test_the_shipped_glossary_holds_each_pair_of_look_alikes(words: Glossary) -> None:
    for one, other in (("인증", "인가"), ("암호화", "복호화"), ("보안", "보완")):
        assert words.look_alike(one, other)
        assert words.look_alike(other, one)
        assert other not in words.same_as(one)


def test_no_form_stands_twice_in_a_group(words: Glossary) -> None:
    assert [group for group in words.groups if len(set(group)) < len(group)] == []


def test_near_words_count_for_references_only() -> None:
    small = glossary([], near=[["store", "hold"]])
    assert small.near_to("hold") == ("store",)
    assert not phrase_stated("stores sessions", "it holds sessions", small)
