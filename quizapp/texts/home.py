"""What the home screen, its help and its trouble screen say."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "home.name": ("quizapp", "quizapp"),
    "home.tagline": ("면접 질문에 내 말로 답하는 연습", "Interview answers, in your own words"),
    "home.streak": ("{days}일 연속", "{days} days in a row"),
    "home.answered_today": ("오늘 {count}개 답함", "{count} answered today"),
    "home.opening": ("질문을 불러오는 중…", "Getting the questions ready…"),
    "home.today": ("오늘의 퀴즈", "Today's quiz"),
    "home.counts": (
        "질문 {questions}개 · 꼬리질문까지 약 {minutes}분",
        "{questions} questions · about {minutes} min with follow-ups",
    ),
    "home.due": ("복습 {count}", "{count} due"),
    "home.weak": ("약한 것 {count}", "{count} weak"),
    "home.new": ("새 질문 {count}", "{count} new"),
    "home.extra": ("더 연습 {count}", "{count} extra"),
    "home.nothing_due": (
        "오늘 복습할 것은 끝났습니다. 더 하고 싶다면 약한 것부터.",
        "Nothing is due today. If you want more, here is what is weakest.",
    ),
    "home.more": (
        "오늘 몫은 끝냈습니다 · 새 질문 {count}개 더",
        "Today's share is done · {count} more new",
    ),
    "home.no_questions": (
        "질문이 하나도 없습니다. 덱을 확인하려면 터미널에서 quizapp check를 실행하세요.",
        "There are no questions. Run quizapp check in a terminal to look at the decks.",
    ),
    "home.start": ("시작하기", "Start"),
    "home.start_anew": ("새 퀴즈 시작", "Start anew"),
    "home.continue": ("이어서 하기", "Continue"),
    "home.continue_at": ("{number}/{total} {prompt}", "{number}/{total} {prompt}"),
    "home.continue_draft": ("쓰던 답: {draft}", "you were writing: {draft}"),
    "home.continue_more_one": ("… 하나 더 있음", "… and one more"),
    "home.continue_more": ("… {count}개 더 있음", "… and {count} more"),
    "home.demos": ("데모", "Demos"),
    "home.demos_about": (
        "쿠키 · 세션 · JWT를 직접 돌려 보기",
        "cookies, sessions, JWT: run for real",
    ),
    "home.browse": ("둘러보기", "Browse"),
    "home.browse_about": ("덱 · 토픽 · 질문, 찾기", "decks, topics, questions; search"),
    "home.progress": ("진도", "Progress"),
    "home.progress_about": ("토픽별 강약, 내 표현 목록", "strength by topic, phrases of your own"),
    "home.help": ("도움말", "Help"),
    "home.help_about": ("키와 사용법", "keys, and how this works"),
    "home.weakest": ("약한 토픽", "Weakest topics"),
    "home.how": ("이렇게 연습합니다", "How it works"),
    "home.how.answer": (
        "면접관에게 말하듯이 내 말로 답을 씁니다.",
        "Answer in your own words, as if spoken.",
    ),
    "home.how.score": (
        "어느 말이 핵심 포인트로 인정됐는지 봅니다.",
        "See which words made which key point.",
    ),
    "home.how.follow_up": (
        "빠뜨린 것을 묻는 꼬리질문에 답합니다.",
        "Take the follow-ups on what you left out.",
    ),
    "home.how.review": (
        "모범 답안과 견줍니다. 약한 것은 또 묻습니다.",
        "Read the model answer; what is weak returns.",
    ),
    "home.problems_one": (
        "덱 파일 {file}에 문제가 있어 빼 두었습니다:",
        "The deck file {file} was left out:",
    ),
    "home.problems": (
        "덱 파일 {file}에 문제가 {count}개 있어 빼 두었습니다:",
        "{count} problems in the deck file {file}, which was left out:",
    ),
    "home.problems_in_files": (
        "덱 파일 {file} 등에 문제가 {count}개 있어 빼 두었습니다:",
        "{count} problems in {file} and other deck files, which were left out:",
    ),
    "home.problems_more": (
        "… quizapp check로 모두 볼 수 있습니다",
        "… quizapp check shows them all",
    ),
    "home.in_memory": (
        "기록하지 않는 연습입니다. 끝내면 남지 않습니다.",
        "Practising without a record: nothing is kept when you quit.",
    ),
    "home.key.start": ("시작", "Start"),
    "home.key.continue": ("이어서", "Continue"),
    "home.key.quit": ("끝내기", "Quit"),
    "home.key.scroll": ("화면 넘기기", "Scroll"),
    "home.key.drop": ("버리기", "Drop"),
    "home.dropped": ("퀴즈를 버렸습니다.", "The quiz is dropped."),
    "home.drop_sure": (
        "‘{prompt}’에서 멈춘 퀴즈를 버릴까요? 쓰던 답도 함께 사라집니다.",
        "Drop the quiz that stopped at “{prompt}”? What you were writing goes with it.",
    ),
    "trouble.title.record": ("기록 파일을 쓸 수 없습니다", "The progress file cannot be used"),
    "trouble.title.start": ("시작할 수 없습니다", "This cannot start"),
    "trouble.offer.record": (
        "기록 없이 연습할 수도 있습니다. 파일은 그대로 두고, 이번에 한 것은 남지 않습니다.",
        "You can practise without a record. The file stays as it is, and nothing of this is kept.",
    ),
    "trouble.offer.start": (
        "고친 뒤 r을 누르면 다시 시도합니다.",
        "Mend it and press r to try again.",
    ),
    "trouble.key.memory": ("기록 없이 연습", "Practise without a record"),
    "trouble.key.again": ("다시 시도", "Try again"),
    "trouble.key.quit": ("끝내기", "Quit"),
    "keys.title": ("이 화면의 키", "Keys of this screen"),
    "keys.about.HomeScreen": (
        "오늘의 퀴즈는 복습할 때가 된 질문, 약한 질문, 새 질문 몇 개로 이루어집니다. Enter로 시작하세요.",
        "Today's quiz is what is due, what is weak, and a few new questions. Press Enter to start.",
    ),
    "keys.about.QuestionScreen": (
        "면접에서 말하듯이 답을 쓰고 ^s로 제출합니다. 쓰는 동안 계속 저장되므로 언제 나가도 이어서 할 수 있습니다. "
        "힌트를 쓰면 제안되는 평가가 내려갑니다.",
        "Answer as you would in the interview and submit with ^s. Every word is stored while you type, so you can "
        "leave at any time. A hint lowers the suggested rating.",
    ),
    "keys.about.AgainScreen": (
        "모범 답안을 본 뒤에 같은 질문에 다시 답합니다. 점수는 새로 매기지만 평가는 첫 답의 것이 남습니다. "
        "Esc를 누르면 답하지 않고 피드백으로 돌아갑니다.",
        "The same question once more, with the model answer seen. It is scored anew; the rating stays that of the "
        "first answer. Esc leads back to the feedback without an answer.",
    ),
    "keys.about.GlimpseScreen": (
        "번호와 색은 어느 말이 어느 핵심 포인트로 인정됐는지 보여 줍니다. 꼬리질문에 답한 뒤에 빠진 포인트와 모범 답안이 "
        "나오고, s를 누르면 바로 나옵니다.",
        "Colours and numbers show which words counted for which key point. What is missing and the model answer come "
        "after the follow-ups, or at once with s.",
    ),
    "keys.about.ReviewScreen": (
        "평가는 다음에 언제 다시 물을지를 정합니다. 제안된 평가가 맞지 않으면 1–4로 바꾸세요. "
        "말했는데 인정되지 않은 포인트는 c로 그 말을 골라 주면 다음부터 알아듣습니다.",
        "The rating decides when you are asked again; overrule the suggestion with 1-4. If you did say a point that "
        "was missed, press c and select the words: next time they count.",
    ),
    "keys.about.ReadingScreen": (
        "지난 질문과 내 답을 다시 보고, 1–4로 평가를 고칠 수 있습니다. 아직 답할 꼬리질문이 있으면 빠진 포인트는 "
        "가려 둡니다.",
        "An earlier question and your answer; 1-4 change its rating. While follow-ups wait, what was missing stays "
        "hidden.",
    ),
    "keys.about.SummaryScreen": (
        "이번 퀴즈를 정리한 화면입니다. 다시 답한 질문은 마지막 점수가 보입니다. 방금 한 평가는 u로 되돌리고, "
        "그 전 것은 b로 돌아보며 고칠 수 있습니다.",
        "What this quiz came to; questions answered again show their latest score. u takes the last rating back, and "
        "b leads to the earlier ones to correct them.",
    ),
    "keys.open_entry": ("고른 메뉴 열기", "Open the highlighted entry"),
    "keys.copy_selected": ("마우스로 고른 글 복사", "Copy what was selected with the mouse"),
    "keys.palette": ("이름으로 명령 찾기", "Find a command by its name"),
    "keys.editor.undo": ("쓴 것 되돌리기", "Undo the last change"),
    "keys.editor.redo": ("다시 하기", "Redo it"),
    "keys.editor.select_all": ("모두 고르기", "Select everything"),
    "keys.editor.cut": ("잘라내기", "Cut"),
    "keys.editor.copy": ("복사", "Copy"),
    "keys.editor.paste": ("붙여넣기", "Paste"),
    "keys.korean": (
        "한글 자판 상태에서도 같은 자리의 키를 그대로 쓰면 됩니다 (ㅂ = q, ㅓ = j).",
        "With a Korean keyboard on, the same keys work (ㅂ is q, ㅓ is j).",
    ),
}
