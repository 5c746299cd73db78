"""What the commands say."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "cli.about": (
        "백엔드 면접 질문에 내 말로 답하고, 빠진 것을 꼬리질문으로 채우는 연습.",
        "Practise backend interviews: answer in your own words, and be asked for what you missed.",
    ),
    "cli.command": ("명령", "COMMAND"),
    "cli.practice": ("원하는 퀴즈로 바로 시작합니다", "open the app with a quiz of your choice"),
    "cli.check": ("덱 파일을 검사합니다", "check deck files"),
    "cli.questions": ("질문 목록을 보여 줍니다", "list the questions"),
    "cli.score": ("표준 입력의 답을 채점합니다", "score an answer from standard input"),
    "cli.stats": ("연습 통계를 보여 줍니다", "show what was practised"),
    "cli.help": ("이 도움말", "show this help"),
    "cli.version": ("버전", "show the version"),
    "cli.lang": ("언어: ko 또는 en", "language: ko or en"),
    "cli.data_dir": ("기록과 설정을 둘 폴더", "folder for progress and settings"),
    "cli.decks": ("덱이 있는 폴더나 파일 (여러 번 쓸 수 있음)", "folder or file with decks (may be repeated)"),
    "cli.topic": ("이 토픽만 (여러 번 쓸 수 있음)", "only this topic (may be repeated)"),
    "cli.question": ("이 질문만 (여러 번 쓸 수 있음)", "only this question (may be repeated)"),
    "cli.weak": ("약한 질문만", "only what is weak"),
    "cli.limit": ("질문 수 (기본 8)", "number of questions (default 8)"),
    "cli.seed": ("난수 씨앗: 같은 수는 같은 퀴즈", "seed: the same number gives the same quiz"),
    "cli.json": ("JSON으로 출력", "print JSON"),
    "cli.paths": ("덱 파일이나 폴더 (없으면 쓰고 있는 덱 전부)", "deck files or folders (default: all decks in use)"),
    "cli.question_id": ("질문의 id", "id of the question"),
    "cli.batch": ("한 줄에 하나씩 채점할 JSONL 파일 (-는 표준 입력)", "JSONL file to score line by line (- is standard input)"),
    "cli.wrong_use": (
        "잘못 썼습니다: {reason}. `{command} --help`를 보세요.",
        "Wrong use: {reason}. See `{command} --help`.",
    ),
    "cli.check_fine": ("문제없습니다: 질문 {questions}개.", "No problems: {questions} questions."),
    "cli.check_found": ("문제 {count}개를 찾았습니다.", "{count} problems found."),
    "cli.score_line": (
        "예상 점수 {estimate} · 핵심 포인트 {percent}%",
        "estimate {estimate} · {percent}% of the key points",
    ),
    "cli.score_matched": ("말함   {point}  “{quote}”  ← {phrase}", "said     {point}  “{quote}”  ← {phrase}"),
    "cli.score_missing": ("빠짐   {point}", "missing  {point}"),
    "cli.score_wrong": ("틀림   {claim}  “{quote}”  → {correction} ({source})", "wrong    {claim}  “{quote}”  → {correction} ({source})"),
    "cli.stats_none": ("아직 연습한 기록이 없습니다.", "Nothing was practised yet."),
    "cli.stats_totals": (
        "답 {attempts}개 · {days}일 · {time} · 연속 {streak}일 (최장 {longest}일)",
        "{attempts} answers · {days} days · {time} · streak {streak} (longest {longest})",
    ),
    "cli.stats_topic": (
        "{topic}: 강도 {strength}, 질문 {questions}개에 답 {attempts}개, 최근 평균 {latest}",
        "{topic}: strength {strength}, {attempts} answers to {questions} questions, latest mean {latest}",
    ),
    "cli.stats_weak": ("가장 약한 토픽: {topics}", "weakest topics: {topics}"),
    "error.answer_unreadable": (
        "표준 입력을 읽을 수 없습니다 ({reason}). UTF-8 글로 넣어 주세요.",
        "Standard input cannot be read ({reason}). Give it text in UTF-8.",
    ),
    "error.batch_unreadable": (
        "채점할 파일을 읽을 수 없습니다 ({reason}).",
        "The file to score cannot be read ({reason}).",
    ),
    "error.score_what": (
        "질문 id나 --batch 파일 가운데 하나를 주세요.",
        "Give either the id of a question or --batch FILE.",
    ),
    "error.unknown_topic": (
        "'{topic}' 토픽이 없습니다. 있는 토픽: {known}.",
        "There is no topic '{topic}'. There are {known}.",
    ),
}
