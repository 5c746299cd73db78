"""What the progress screen and the list of personal phrases say."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "progress.title": ("진도", "Progress"),
    "progress.streak.and_longest": (
        "{days}일 연속 · 최장 {longest}일",
        "{days} days in a row · longest {longest}",
    ),
    "progress.streak.is_longest": (
        "{days}일 연속 · 최고 기록",
        "{days} days in a row, the longest so far",
    ),
    "progress.streak.longest": ("최장 {longest}일 연속", "longest: {longest} days in a row"),
    "progress.line": (
        "답변 {answers}개 · 질문 {questions}개 중 {practised}개 연습 · 오늘 복습 {due}개",
        "Answers {answers} · questions practised {practised} of {questions} · due today {due}",
    ),
    "progress.nothing_yet": (
        "아직 답한 질문이 없습니다. 토픽을 고르고 Enter를 누르면 바로 시작합니다.",
        "Nothing answered yet. Choose a topic and press Enter to begin.",
    ),
    "progress.topics": ("토픽 · 강도 · 답해 본 질문", "Topics · strength · questions answered"),
    "progress.due": ("복습 {count}", "{count} due"),
    "progress.missed": ("자주 놓치는 포인트", "Points you miss most"),
    "progress.missed_count": ("{answers}번 중 {misses}번 빠짐", "left out {misses} of {answers}"),
    "progress.said_since": ("지난번에는 말함", "said last time"),
    "progress.none_missed": (
        "두 번 이상 답한 질문에서 놓친 포인트가 없습니다. 잘하고 있어요.",
        "In the questions you answered again you have left out nothing. Well done.",
    ),
    "progress.none_missed_yet": (
        "같은 질문에 두 번 이상 답하고 나면 자주 빠뜨리는 포인트가 여기에 모입니다.",
        "Once you have answered a question twice, the points you tend to leave out gather here.",
    ),
    "progress.days": ("지난 두 주의 답변", "Answers in the last two weeks"),
    "progress.weekday.0": ("월", "Mon"),
    "progress.weekday.1": ("화", "Tue"),
    "progress.weekday.2": ("수", "Wed"),
    "progress.weekday.3": ("목", "Thu"),
    "progress.weekday.4": ("금", "Fri"),
    "progress.weekday.5": ("토", "Sat"),
    "progress.weekday.6": ("일", "Sun"),
    "progress.phrases": (
        "내 표현 {count}개 – p로 봅니다.",
        "Phrases of your own: {count} – p shows them.",
    ),
    "progress.no_phrases": (
        "내 표현은 아직 없습니다. 답을 채점한 화면에서 c를 누르면 더할 수 있습니다.",
        "No phrases of your own yet. Press c where an answer is reviewed to add one.",
    ),
    "progress.reset_sure": (
        "모든 답변, 일정, 데모 예측, 내 표현을 지우고 처음부터 시작할까요? 끝내기 전까지는 u로 되돌릴 수 있습니다.",
        "Delete every answer, schedule, prediction and phrase of your own and start afresh? Until you quit, u brings them back.",
    ),
    "progress.was_reset": (
        "처음부터 시작합니다. u로 되돌릴 수 있습니다.",
        "You start afresh. u brings everything back.",
    ),
    "progress.key.practise": ("토픽 풀기", "Practise the topic"),
    "progress.key.phrases": ("내 표현", "Your phrases"),
    "progress.key.reset": ("모두 초기화", "Reset all"),
    "progress.key.scroll": ("쪽 넘기기", "Scroll the page"),
    "phrases.count": ("{count}개", "{count} in all"),
    "phrases.title": ("내 표현", "Phrases of your own"),
    "phrases.about": (
        "'이 말 했어요'로 더한 표현입니다. 답변에 이 말이 있으면 그 포인트를 말한 것으로 봅니다.",
        'Added with "I did say this": an answer that uses these words has said the point.',
    ),
    "phrases.none": (
        "아직 더한 표현이 없습니다. 말했는데 인정되지 않은 포인트가 있으면, 채점 화면에서 c를 누르고 그 말을 골라 주세요.",
        "No phrases yet. When a point you did make was missed, press c where the answer is reviewed and select the words.",
    ),
    "phrases.lost": ("지금 덱에 없는 포인트", "a point no deck has any more"),
    "phrases.removed": (
        "표현을 지웠습니다. 이미 오른 점수는 그대로입니다. u로 되돌릴 수 있습니다.",
        "The phrase is removed; scores it raised stay. u brings it back.",
    ),
    "phrases.key.remove": ("지우기", "Remove"),
    "keys.about.ProgressScreen": (
        "강도는 마지막 답과 그 뒤로 지난 시간으로 짐작한, 답해 본 질문의 지금 실력입니다. 옆의 1/49는 49문제 중 하나만 "
        "답해 봤다는 뜻이고, –는 아직 모른다는 뜻입니다. "
        "Enter를 누르면 고른 토픽을 연습합니다.",
        "Strength is how well you would do now in what you have answered, judged by your last answers and the time "
        "since; 1/49 beside it says that this is one question of 49. A dash means nothing was answered yet. Enter "
        "practises the highlighted topic.",
    ),
    "keys.about.PhrasesScreen": (
        "내가 더한 표현의 목록입니다. 지우면 다음 답변부터 그 말은 인정되지 않고, u로 되돌릴 수 있습니다.",
        "The phrases you added. A removed one no longer counts from the next answer on; u brings it back.",
    ),
}
