"""What the feedback on an answer says."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "feedback.estimate": ("예상 점수", "Estimate"),
    "feedback.coverage": ("핵심 포인트 {percent}%", "{percent}% of the key points"),
    "feedback.lists_only": (
        "용어를 늘어놓은 것으로 보여 점수가 낮습니다. 무엇이 어떻게 되는지 말해 보세요.",
        "Read as a list of terms, so it is worth little: say what each of them does.",
    ),
    "feedback.verdict.weak": ("아직 부족해요", "not there yet"),
    "feedback.verdict.fair": ("절반쯤 왔어요", "half-way"),
    "feedback.verdict.good": ("좋아요", "good"),
    "feedback.verdict.strong": ("훌륭해요", "strong"),
    "feedback.gave_up": ("모르겠다고 답했습니다.", 'You answered "I don\'t know".'),
    "feedback.found": ("말한 포인트", "Said"),
    "feedback.found_none": ("아직 찾은 포인트가 없습니다.", "No key point was found."),
    "feedback.phrase_found": ("인정된 표현: “{phrase}”", "counted as “{phrase}”"),
    "feedback.missing_count": (
        "빠진 포인트 {count}개 – 꼬리질문이 끝나면 보여 드립니다.",
        "{count} key points missing – shown after the follow-ups.",
    ),
    "feedback.missing_one": (
        "빠진 포인트 1개 – 꼬리질문이 끝나면 보여 드립니다.",
        "1 key point missing – shown after the follow-ups.",
    ),
    "feedback.missing_zero": ("빠진 포인트가 없습니다.", "No key point is missing."),
    "feedback.claims_withheld": ("틀린 주장", "Not right"),
    "feedback.claims_later": (
        "어떻게 고칠지는 꼬리질문 뒤에 나옵니다.",
        "The correction comes after the follow-ups.",
    ),
    "feedback.next_one": ("꼬리질문이 하나 이어집니다.", "One follow-up comes next."),
    "feedback.next_many": ("꼬리질문 {count}개가 이어집니다.", "{count} follow-ups come next."),
    "feedback.show_now": ("답을 지금 보기", "see the answer now"),
    "feedback.missed": ("빠진 포인트", "Missing"),
    "feedback.missed_bonus": ("더 말하면 좋은 것 (가산점)", "Worth adding (bonus)"),
    "feedback.bonus": ("가산점", "bonus"),
    "feedback.said_later": ("꼬리질문에서 말함", "said in a follow-up"),
    "feedback.has_demo": ("데모 있음", "has a demo"),
    "feedback.nearest": (
        "가장 가까운 말: “{quote}” – 찾는 표현: “{phrase}”",
        "closest: “{quote}” – looked for: “{phrase}”",
    ),
    "feedback.corrections": ("바로잡기", "Corrections"),
    "feedback.you_said": ("내 말: “{quote}”", "you said: “{quote}”"),
    "feedback.source": ("출처: {source}", "Source: {source}"),
    "feedback.model_answer": ("모범 답안", "Model answer"),
    "feedback.remarks": ("한 걸음 더", "One step further"),
    "feedback.sources": ("참고", "Sources"),
    "feedback.gain_up": ("지난 답보다 +{points}점", "{points} more than before"),
    "feedback.gain_down": ("지난 답보다 {points}점", "{points} against before"),
    "feedback.gain_same": ("지난 답과 같은 점수", "the same as before"),
    "feedback.gained_points": ("새로 말한 것", "Now said"),
    "feedback.lost_points": ("이번에 빠진 것", "Now missing"),
    "feedback.original": ("처음 점수 {estimate}", "first scored {estimate}"),
    "feedback.rating": ("평가", "Rating"),
    "feedback.rating.1": ("다시", "Again"),
    "feedback.rating.2": ("어려움", "Hard"),
    "feedback.rating.3": ("좋음", "Good"),
    "feedback.rating.4": ("쉬움", "Easy"),
    "feedback.suggested": ("제안", "suggested"),
    "feedback.undone": ("평가를 되돌렸습니다.", "The rating was taken back."),
    "feedback.nothing_to_undo": ("되돌릴 평가가 없습니다.", "There is no rating to take back."),
    "feedback.tab_main": ("본 질문", "Question"),
    "feedback.tab_follow_up": ("꼬리 {number}", "Follow-up {number}"),
    "feedback.skipped": ("건너뛴 질문입니다.", "You skipped this question."),
    "claim.title": ("이 말 했어요", "I did say this"),
    "claim.which": ("어느 포인트인가요?", "Which point?"),
    "claim.select": (
        "그 뜻으로 한 말을 고르세요(2–60자): Tab, Shift+화살표나 마우스",
        "Select 2–60 characters that say it: Tab, Shift+arrows, or the mouse",
    ),
    "claim.select_first": (
        "아직 고른 말이 없습니다. 화살표로 그 말 앞에 가서, Shift를 누른 채 화살표로 고르고 Enter를 누르세요.",
        "No words are selected yet. Go to them with the arrows, hold Shift to select with the arrows, then press Enter.",
    ),
    "claim.selected": ("고른 말: “{phrase}”", "Selected: “{phrase}”"),
    "claim.accepted": (
        "기억했습니다. 다음부터는 이 말도 알아듣습니다 ({before} → {after}점).",
        "Remembered: next time these words count ({before} → {after}).",
    ),
    "claim.key.words": ("포인트 / 내 말", "Point / words"),
    "claim.key.accept": ("이 말로 하기", "Take these words"),
    "error.phrase_length": (
        "고른 말은 {shortest}–{longest}자여야 합니다. 핵심만 골라 주세요.",
        "Select {shortest} to {longest} characters: just the words that matter.",
    ),
    "error.phrase_in_question": (
        "질문에 이미 있는 말입니다. 내가 덧붙인 말을 골라 주세요.",
        "The question says this already. Select words of your own.",
    ),
    "error.phrase_of_another_point": (
        "이 말은 다른 포인트 ‘{point}’(으)로 이미 인정됩니다. 다른 말을 골라 주세요.",
        "These words already count for another point, “{point}”. Select others.",
    ),
    "error.phrase_is_wrong": (
        "이 말은 틀린 주장에 들어 있어 포인트가 되지 않습니다. 바로잡기를 보고 다른 말을 골라 주세요.",
        "These words make a wrong claim, so they cannot count. See the correction, and select others.",
    ),
    "error.phrase_not_in_answer": (
        "이 말은 답변에서 부정되었거나 따로 떨어져 있어 포인트가 되지 않습니다. 다른 말을 골라 주세요.",
        "In your answer these words are denied or stand apart, so they cannot count. Select others.",
    ),
}
