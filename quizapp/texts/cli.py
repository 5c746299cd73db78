"""What the commands say."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "cli.about": (
        "백엔드 면접 질문에 내 말로 답하고, 빠진 것을 꼬리질문으로 채우는 연습. "
        "명령 없이 실행하면 홈 화면이 열립니다.",
        "Practise backend interviews: answer in your own words, and be asked for what you missed. "
        "Without a command the home screen opens.",
    ),
    "cli.usage": ("사용법:", "usage:"),
    "cli.commands": ("명령", "commands"),
    "cli.arguments": ("대상", "arguments"),
    "cli.own_flags": ("이 명령의 옵션", "flags of this command"),
    "cli.common_flags": ("공통 옵션", "flags everywhere"),
    "cli.practice": ("원하는 퀴즈로 바로 시작합니다", "open the app with a quiz of your choice"),
    "cli.check": ("덱 파일을 검사합니다", "check deck files"),
    "cli.questions": ("질문 목록을 보여 줍니다", "list the questions"),
    "cli.score": ("표준 입력의 답을 채점합니다", "score an answer from standard input"),
    "cli.stats": ("연습 통계를 보여 줍니다", "show what was practised"),
    "cli.help": ("이 도움말", "show this help"),
    "cli.version": ("버전", "show the version"),
    "cli.lang": ("언어: ko 또는 en", "language: ko or en"),
    "cli.data_dir": ("기록과 설정을 둘 폴더", "folder for progress and settings"),
    "cli.decks": (
        "덱이 있는 폴더나 파일 (여러 번 쓸 수 있음)",
        "folder or file with decks (may be repeated)",
    ),
    "cli.topic": ("이 토픽만 (여러 번 쓸 수 있음)", "only this topic (may be repeated)"),
    "cli.question": (
        "이 질문이나 꼬리질문만 (여러 번 쓸 수 있음. id는 `quizapp questions`에)",
        "only this question or follow-up (may be repeated; `quizapp questions` lists the ids)",
    ),
    "cli.weak": ("약한 질문만", "only what is weak"),
    "cli.limit": ("질문 수 (기본 8)", "number of questions (default 8)"),
    "cli.seed": ("난수 씨앗: 같은 수는 같은 퀴즈", "seed: the same number gives the same quiz"),
    "cli.json": ("JSON으로 출력", "print JSON"),
    "cli.paths": (
        "덱 파일이나 폴더 (없으면 쓰고 있는 덱 전부)",
        "deck files or folders (default: all decks in use)",
    ),
    "cli.question_id": (
        "질문의 id (목록은 `quizapp questions`)",
        "id of the question (`quizapp questions` lists them)",
    ),
    "cli.batch": (
        "한 줄에 하나씩 채점할 JSONL 파일 (-는 표준 입력)",
        "JSONL file to score line by line (- is standard input)",
    ),
    "cli.strength": (
        "핵심 포인트가 답을 얼마나 잘 알아듣는지도",
        "also how well the key points would catch answers",
    ),
    "cli.strength_question": ("질문", "question"),
    "cli.strength_points": ("포인트", "points"),
    "cli.strength_fewest": ("가장 적은 구절", "fewest phrases"),
    "cli.strength_model_ko": ("모범 답안(한)", "model ko"),
    "cli.strength_model_en": ("모범 답안(영)", "model en"),
    "cli.explain": (
        "포인트마다 어느 규칙이 찾았는지, 빠진 포인트에 어느 말이 가장 가까웠는지도",
        "also the rule that found each point, and what came closest to a missing one",
    ),
    "cli.score_rows": (
        "FILE의 한 줄은 다음 가운데 하나입니다:\n"
        '  {{"question_id": "def-cookie", "answer": "..."}}\n'
        '  {{"question": "...", "reference": "모범 답안", "answer": "..."}}\n'
        '  {{"accepts": ["인정할 표현", "..."], "point": "세션은 ...", "answer": "..."}}\n'
        "point는 핵심 포인트의 문장이고 없어도 됩니다. 있으면 다른 대상을 두고 한 말은 세지 않습니다.\n"
        "줄마다 JSON 한 줄이 나옵니다. '이 말 했어요'로 넣은 표현은 ID로 채점할 때만 셉니다.",
        "A line of FILE is one of these:\n"
        '  {{"question_id": "def-cookie", "answer": "..."}}\n'
        '  {{"question": "...", "reference": "a model answer", "answer": "..."}}\n'
        '  {{"accepts": ["a phrase that counts", "..."], "point": "Sessions ...", "answer": "..."}}\n'
        "point, the text of the key point, may be left out; what is said of another subject than\n"
        "the one it begins with does not count.\n"
        'Each gives one line of JSON. Phrases added with "I did say this" count with ID only.',
    ),
    "cli.wrong_use": (
        "잘못 썼습니다: {reason}. `{command} --help`를 보세요.",
        "Wrong use: {reason}. See `{command} --help`.",
    ),
    "cli.no_command": (
        "'{name}' 명령은 없습니다 (있는 명령: {known})",
        "there is no command '{name}' (there are {known})",
    ),
    "cli.no_command_near": (
        "'{name}' 명령은 없습니다 (혹시 {nearest}?)",
        "there is no command '{name}' (did you mean {nearest}?)",
    ),
    "cli.no_flag": ("'{flag}' 옵션은 없습니다", "there is no flag '{flag}'"),
    "cli.no_flag_near": (
        "'{flag}' 옵션은 없습니다 (혹시 {nearest}?)",
        "there is no flag '{flag}' (did you mean {nearest}?)",
    ),
    "cli.no_choice": (
        "{flag} 값으로 '{value}' 대신 다음 가운데 하나를 쓰세요: {known}",
        "{flag} cannot be '{value}'; choose from {known}",
    ),
    "cli.no_value": ("{flag} 뒤에 값이 하나 필요합니다", "{flag} needs one value after it"),
    "cli.no_value_wanted": ("{flag} 옵션은 값을 받지 않습니다", "{flag} takes no value"),
    "cli.bad_value": ("{flag}: {reason}", "{flag}: {reason}"),
    "cli.not_understood": (
        "알 수 없는 인자: {arguments}",
        "these arguments are not understood: {arguments}",
    ),
    "cli.not_a_count": ("1부터 {most}까지의 수를 쓰세요", "give a number from 1 to {most}"),
    "cli.not_a_seed": (
        "{digits}자리 이하의 정수를 쓰세요",
        "give a whole number of at most {digits} digits",
    ),
    "cli.check_fine": (
        "문제없습니다: 파일 {files}개, 질문 {questions}개.",
        "No problems. Files: {files}; questions: {questions}.",
    ),
    "cli.check_nothing": (
        "덱 파일이 없습니다. 덱은 이름이 {endings}로 끝나는 파일입니다.",
        "There is no deck file there. A deck is a file whose name ends in {endings}.",
    ),
    "cli.check_found": (
        "문제 {count}개를 찾았습니다 (파일 {files}개를 검사함).",
        "Problems found: {count}. Files checked: {files}.",
    ),
    "cli.check_folder": (
        "내 덱은 이 폴더에 넣으세요: {folder}",
        "Put decks of your own into {folder}",
    ),
    "cli.decks_broken": (
        "쓸 수 없는 덱이 있어 그 질문은 빠졌습니다 (문제 {count}개). `quizapp check`로 확인하세요.",
        "Some decks cannot be used and are left out (problems: {count}). `quizapp check` names them.",
    ),
    "cli.type_answer": (
        "{question}\n답을 쓰고 새 줄에서 Ctrl+D를 누르세요.",
        "{question}\nType the answer, then press Ctrl+D on a new line.",
    ),
    "cli.without_phrases": (
        "그래서 직접 추가한 표현 없이 채점합니다.",
        "So this is scored without the phrases you added.",
    ),
    "cli.score_line": (
        "예상 점수 {estimate} · 핵심 포인트 {percent}%",
        "estimate {estimate} · {percent}% of the key points",
    ),
    "cli.score_matched": ("말함  {point}", "said     {point}"),
    "cli.score_quote": ("      “{quote}” ← {phrase}", "         “{quote}” ← {phrase}"),
    "cli.score_rule": ("      ({rule})", "         ({rule})"),
    "cli.score_near": (
        "      가장 가까운 말: “{quote}” ← {phrase} ({closeness}/100)",
        "         closest: “{quote}” ← {phrase} ({closeness}/100)",
    ),
    "rule.words_together": ("낱말이 모두 한 문장에 있음", "all its words in one sentence"),
    "rule.run_together": ("띄어쓰기만 다름", "other spaces or hyphens"),
    "rule.mistyped": ("오타를 감안", "a typing slip forgiven"),
    "rule.near": ("뜻이 가까운 낱말", "a word near in meaning"),
    "cli.score_missing": ("빠짐  {point}", "missing  {point}"),
    "cli.score_missing_bonus": ("빠짐  {point} (가산점)", "missing  {point} (bonus)"),
    "cli.score_wrong": ("틀림  “{quote}”", "wrong    “{quote}”"),
    "cli.score_correction": (
        "      → {correction} ({source})",
        "         → {correction} ({source})",
    ),
    "cli.batch_bad": (
        "채점하지 못한 줄: {count}개. 그 자리에 error가 있습니다.",
        "Rows that could not be scored: {count}. An error stands in their place.",
    ),
    "cli.stats_none": ("아직 연습한 기록이 없습니다.", "Nothing was practised yet."),
    "cli.stats_totals": (
        "답 {attempts}개 · {days}일 · {time} · 연속 {streak}일 (최장 {longest}일)",
        "answers: {attempts} · days: {days} · {time} · streak: {streak} (longest {longest})",
    ),
    "cli.stats_weak": ("가장 약한 토픽: {topics}", "weakest topics: {topics}"),
    "cli.stats_improvement": (
        "다시 답한 질문 {questions}개: 첫 점수 평균 {first} → 최근 {latest}",
        "questions answered again: {questions}; mean estimate {first} at first → {latest} now",
    ),
    "cli.stats_topics": ("토픽 (약한 순)", "topics, the weakest first"),
    "cli.stats_strength": ("강도 {strength}", "strength {strength}"),
    "cli.stats_practised": ("연습함 {share}", "practised {share}"),
    "cli.stats_answers": ("답 {attempts}개", "answers: {attempts}"),
    "cli.stats_latest": ("최근 점수 평균 {latest}", "latest mean {latest}"),
    "cli.stats_missed": ("가장 많이 빠뜨린 포인트", "points missed most"),
    "cli.stats_missed_of": ("{answers}번 중 {misses}번", "{misses} of {answers}"),
    "cli.stats_questions": ("최근 점수가 낮은 질문", "questions with the lowest latest estimate"),
    "cli.stats_change": ("첫 점수 {first} → 최근 {latest}", "{first} at first → {latest} now"),
    "cli.stats_recall": ("기억: 예측과 실제", "recall, predicted and measured"),
    "cli.stats_predicted": ("예측 {predicted}", "predicted {predicted}"),
    "cli.stats_measured": ("실제 {measured}", "measured {measured}"),
    "cli.stats_reviews": ("복습 {reviews}번", "reviews: {reviews}"),
    "cli.time_hours": ("{hours}시간 {minutes}분", "{hours} h {minutes} min"),
    "cli.time_minutes": ("{minutes}분", "{minutes} min"),
    "error.no_terminal": (
        "화면은 터미널에서만 열립니다. 파이프 없이 실행하거나 `quizapp score`, `quizapp demo ID --plain`을 쓰세요.",
        "The screens need a terminal. Run it without a pipe, or use `quizapp score` or `quizapp demo ID --plain`.",
    ),
    "error.output_refused": (
        "결과를 쓰지 못했습니다 ({reason}). 출력할 곳의 공간과 권한을 확인하세요.",
        "What was found could not be written ({reason}). Check the place it was to go to.",
    ),
    "error.unknown_topic": (
        "'{topic}' 토픽이 없습니다. 있는 토픽: {known}.",
        "There is no topic '{topic}'. There are {known}.",
    ),
    "error.unknown_topic_near": (
        "'{topic}' 토픽이 없습니다. 혹시 '{nearest}'? 있는 토픽: {known}.",
        "There is no topic '{topic}'. Did you mean '{nearest}'? There are {known}.",
    ),
    "error.score_what": (
        "질문 id나 --batch 파일 가운데 하나만 주세요.",
        "Give either the id of a question or --batch FILE.",
    ),
    "error.no_stdin": (
        "표준 입력이 닫혀 있습니다. `< 파일`로 답을 넣어 주세요.",
        "Standard input is closed. Give it the answer with `< FILE`.",
    ),
    "error.answer_unreadable": (
        "표준 입력을 읽을 수 없습니다 ({reason}). `< 파일`로 답을 넣어 주세요.",
        "Standard input cannot be read ({reason}). Give it the answer with `< FILE`.",
    ),
    "error.answer_empty": (
        "답이 비어 있습니다. `< 파일`로 답을 넣거나, 명령을 실행한 뒤 답을 쓰고 Ctrl+D를 누르세요.",
        "The answer is empty. Give it with `< FILE`, or type it after the command and press Ctrl+D.",
    ),
    "error.answer_not_utf8": (
        "답이 UTF-8 글이 아닙니다 ({position}번째 바이트). UTF-8로 저장해서 다시 넣어 주세요.",
        "The answer is not UTF-8 text (byte {position}). Save it as UTF-8 and try again.",
    ),
    "error.answer_too_long": (
        "답이 {limit} MB보다 깁니다. 한 질문에 대한 답만 넣어 주세요.",
        "The answer is longer than {limit} MB. Give the answer to one question only.",
    ),
    "error.batch_unreadable": (
        "채점할 파일 {file}: 읽을 수 없습니다 ({reason}). 이름과 권한을 확인하세요.",
        "The file to score, {file}, cannot be read ({reason}). Check its name and permissions.",
    ),
    "error.row_too_long": (
        "줄이 {limit} MB보다 깁니다. 줄마다 답 하나만 쓰세요.",
        "This row is longer than {limit} MB. Write one answer a row.",
    ),
    "error.row_not_utf8": (
        "UTF-8이 아닙니다 (줄의 {position}번째 바이트). 파일을 UTF-8로 저장하세요.",
        "This row is not UTF-8 (byte {position} of it). Save the file as UTF-8.",
    ),
    "error.row_not_json": (
        "JSON이 아닙니다. 한 줄에 JSON 객체 하나를 쓰세요.",
        "This row is not JSON. Write one JSON object a row.",
    ),
    "error.row_not_object": (
        "JSON 객체가 아닙니다. {{...}} 모양으로 쓰세요.",
        "This row is not a JSON object. Write it as {{...}}.",
    ),
    "error.row_no_kind": (
        "무엇으로 채점할지 없습니다. question_id, question과 reference, accepts 가운데 하나를 쓰세요.",
        "Nothing says what to score by. Give question_id, or question and reference, or accepts.",
    ),
    "error.row_kinds": (
        "채점 기준이 둘 이상입니다. question_id, question과 reference, accepts 가운데 하나만 쓰세요.",
        "This says in two ways what to score by. "
        "Give only question_id, or question and reference, or accepts.",
    ),
    "error.row_missing": (
        "'{field}' 항목이 없습니다. 추가하세요.",
        "The field '{field}' is missing. Add it.",
    ),
    "error.row_not_text": (
        "'{field}' 값은 따옴표로 묶은 글이어야 합니다.",
        "The value of '{field}' must be a text in quotes.",
    ),
    "error.row_phrases": (
        '\'accepts\' 값은 글의 목록이어야 합니다: ["표현", "..."].',
        'The value of \'accepts\' must be a list of texts: ["a phrase", "..."].',
    ),
    "error.row_empty": (
        "'{field}' 값이 비어 있습니다. 채점할 기준을 쓰세요.",
        "The value of '{field}' is empty. Write what the answer is scored by.",
    ),
    "error.phrases_unwritable": (
        "직접 추가한 표현을 파일에 옮겨 쓰지 못했습니다 ({reason}). 채점에는 그대로 쓰입니다. "
        "폴더의 공간과 권한을 확인하세요.",
        "Your own phrases could not be copied into their file ({reason}). They count all the same. "
        "Check the space and permissions of the folder.",
    ),
    "phrases.file_comment": (
        "\"이 말 했어요\"로 인정한 표현입니다. 앱의 '진도' 화면에서 보고 지울 수 있으며, "
        "바뀔 때마다 이 파일을 새로 씁니다.",
        'Phrases added with "I did say this". The app lists and removes them under Progress and '
        "writes this file anew after each change.",
    ),
}
