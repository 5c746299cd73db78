"""What the list of questions and the list of attempts say."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "browse.title": ("둘러보기", "Browse"),
    "browse.everything": ("모든 토픽", "All topics"),
    "browse.own_decks": ("내 덱", "Your own decks"),
    "browse.count": ("질문 {count}개", "{count} questions"),
    "browse.count_one": ("질문 1개", "1 question"),
    "browse.search": ("찾기", "Search"),
    "browse.not_found": (
        "'{query}'에 맞는 질문이 없습니다. 더 짧은 말이나 초성(ㅅㅅ = 세션)으로 찾아 보세요. Esc를 누르면 모두 다시 보입니다.",
        "No question matches '{query}'. Try a shorter word, or Hangul initials (ㅅㅅ finds 세션). Esc shows all again.",
    ),
    "browse.column.question": ("질문", "Question"),
    "browse.column.strength": ("강도", "Strength"),
    "browse.column.score": ("점수", "Last"),
    "browse.column.due": ("복습", "Due"),
    "browse.answered_once": ("한 번 답함", "answered once"),
    "browse.answered": ("{count}번 답함", "answered {count} times"),
    "browse.never_answered": ("아직 답하지 않음", "not answered yet"),
    "browse.strength": ("강도 {strength}", "strength {strength}"),
    "browse.due": ("복습 {due}", "due {due}"),
    "browse.with_parent": ("앞 질문을 함께 보여 줍니다", "shown with the question it follows up"),
    "browse.key.practise": ("풀기", "Practise"),
    "browse.key.attempts": ("지난 답변", "Attempts"),
    "browse.key.search": ("찾기", "Search"),
    "browse.key.to_list": ("찾은 질문으로", "To the list"),
    "browse.key.end_search": ("찾기 끝내기", "End search"),
    "browse.key.topic": ("토픽", "Topic"),
    "attempts.title": ("지난 답변", "Attempts"),
    "attempts.count": ("답변 {count}개", "{count} attempts"),
    "attempts.count_one": ("답변 1개", "1 attempt"),
    "attempts.none": (
        "아직 이 질문에 답한 적이 없습니다. Enter를 눌러 지금 답해 보세요.",
        "You have not answered this question yet. Press Enter to answer it now.",
    ),
    "attempts.rating": ("평가 {rating}", "rated {rating}"),
    "attempts.hints": ("힌트 {count}", "hints {count}"),
    "attempts.took": ("걸린 시간 {time}", "took {time}"),
    "attempts.seen_before": ("모범 답안을 본 뒤", "with the model answer seen"),
    "attempts.delete_sure": (
        "이 답변을 지울까요? u로 되돌릴 수 있습니다.",
        "Delete this attempt? u brings it back.",
    ),
    "attempts.deleted": (
        "답변을 지웠습니다. u로 되돌릴 수 있습니다.",
        "The attempt is deleted. u brings it back.",
    ),
    "attempts.reset_sure": (
        "이 질문의 답변을 모두 지우고 새 질문으로 되돌릴까요? u로 되돌릴 수 있습니다.",
        "Delete every attempt, so that the question is new again? u brings them back.",
    ),
    "attempts.was_reset": (
        "새 질문으로 되돌렸습니다. u로 답변을 되살릴 수 있습니다.",
        "The question is new again. u brings its attempts back.",
    ),
    "attempts.key.practise": ("풀기", "Practise"),
    "attempts.key.delete": ("지우기", "Delete"),
    "attempts.key.reset": ("질문 초기화", "Reset question"),
    "attempts.key.scroll": ("답변 넘기기", "Scroll the answer"),
    "lookback.key.undo": ("되돌리기", "Undo"),
    "lookback.undone": ("되돌렸습니다.", "Brought back."),
    "rows.key.move": ("위아래로", "Move up and down"),
    "rows.key.page": ("한 쪽씩", "A page at a time"),
    "rows.key.ends": ("처음과 끝", "First and last"),
    "strength.unknown": ("아직", "not tried"),
    "strength.known_of": ("{practised}/{total}문제", "{practised}/{total} questions"),
    "strength.begun": ("이제 시작", "begun"),
    "strength.weak": ("약함", "weak"),
    "strength.fair": ("보통", "fair"),
    "strength.strong": ("탄탄함", "strong"),
    "due.today": ("오늘", "today"),
    "due.tomorrow": ("내일", "tomorrow"),
    "due.in_days": ("{days}일 뒤", "in {days} d"),
    "due.in_months": ("{months}달 뒤", "in {months} mo"),
    "due.overdue": ("{days}일 지남", "{days} d late"),
    "keys.about.BrowseScreen": (
        "토픽별로 모든 질문을 봅니다. /는 질문(초성도: ㅅㅅ = 세션), 핵심 포인트, 모범 답안에서 찾습니다. "
        "Enter는 고른 질문을 바로 풀고, a는 지난 답변을 보여 줍니다.",
        "Every question, by topic. / searches questions (by Hangul initials too), then key points and model answers. "
        "Enter practises the highlighted question, a shows what you answered before.",
    ),
    "keys.about.AttemptsScreen": (
        "이 질문에 답한 것을 다시 읽습니다. 점수는 답했을 때의 것입니다. 지우거나 초기화해도 u로 되돌릴 수 있습니다.",
        "What you answered to this question, with the score it had. Deleting and resetting can be taken back with u.",
    ),
}
