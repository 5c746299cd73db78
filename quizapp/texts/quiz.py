"""What the screens of a running quiz say."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "quiz.nothing_to_ask": ("물어볼 질문이 없습니다.", "There is no question to ask."),
    "quiz.nothing_to_resume": (
        "그 퀴즈는 더 이상 이어서 할 수 없습니다.",
        "That quiz cannot be continued any more.",
    ),
    "quiz.place": ("{topic} · {number}/{total}", "{topic} · {number}/{total}"),
    "quiz.follow_up": ("꼬리질문", "follow-up"),
    "quiz.again": ("다시 답하기", "answering again"),
    "quiz.reading": ("지난 질문 보기", "an earlier question"),
    "quiz.follow_up_of": ("앞 질문: {prompt}", "Following up: {prompt}"),
    "quiz.level.junior": ("주니어", "junior"),
    "quiz.level.mid": ("미들", "mid"),
    "quiz.level.senior": ("시니어", "senior"),
    "quiz.answer_title": ("내 답변", "Your answer"),
    "quiz.placeholder": (
        "면접관에게 말하듯이 써 보세요. 한국어와 영어를 섞어도 됩니다.",
        "Answer as you would say it to an interviewer. Korean and English may be mixed.",
    ),
    "quiz.hint": ("힌트 {number}", "Hint {number}"),
    "quiz.no_more_hints": ("남은 힌트가 없습니다.", "There are no more hints."),
    "quiz.empty_answer": (
        "아직 쓴 것이 없습니다. 모르겠으면 {key} 키를 누르세요.",
        "Nothing is written yet. If you do not know, press {key}.",
    ),
    "quiz.paste_too_long": (
        "붙여 넣은 글이 {length}자라 넣지 않았습니다. 답변은 {longest}자까지입니다.",
        "The pasted text has {length} characters and was left out; an answer may have {longest}.",
    ),
    "quiz.draft_unsaved": (
        "지금 쓰는 답을 저장하지 못하고 있습니다. 지우지 말고, 필요하면 복사해 두세요.",
        "What you are writing cannot be stored right now. Keep it here, and copy it if you must.",
    ),
    "quiz.unsaved_mark": ("저장 안 됨", "not stored"),
    "quiz.leave_unsaved": (
        "저장하지 못한 답이 있습니다. 정말 나갈까요?",
        "Your answer could not be stored. Leave all the same?",
    ),
    "quiz.discard_for_unknown": (
        "쓴 답을 버리고 '모르겠음'으로 할까요?",
        'Drop what you wrote and answer "I don\'t know"?',
    ),
    "quiz.discard_for_skip": (
        "쓴 답을 버리고 건너뛸까요?",
        "Drop what you wrote and skip the question?",
    ),
    "quiz.key.submit": ("제출", "Submit"),
    "quiz.key.hint": ("힌트", "Hint"),
    "quiz.key.unknown": ("모르겠음", "No idea"),
    "quiz.key.skip": ("건너뛰기", "Skip"),
    "quiz.key.back": ("앞 질문", "Previous"),
    "quiz.key.leave": ("나가기", "Leave"),
    "quiz.key.next": ("다음", "Next"),
    "quiz.key.next_unread": ("다음 피드백", "Read on"),
    "quiz.key.read_on": ("아래로 읽기, 끝이면 다음", "Read on; at the end, next"),
    "quiz.key.show_now": ("지금 보기", "Show now"),
    "quiz.key.again": ("다시 답하기", "Try again"),
    "quiz.key.demo": ("데모로 확인", "see it in a demo"),
    "quiz.key.claim": ("이 말 했어요", "I did say this"),
    "quiz.key.undo": ("평가 취소", "Undo rating"),
    "quiz.key.rate": ("평가", "Rate"),
    "quiz.key.leave_chain": ("꼬리질문 그만", "End follow-ups"),
    "quiz.key.other_question": ("다른 질문", "Other"),
    "quiz.key.to_review": ("피드백으로", "Back to the feedback"),
    "quiz.key.return": ("하던 곳으로 돌아가기", "Back to where you were"),
}
