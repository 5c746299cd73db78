"""What `quizapp demo` says."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "cli.demo": ("데모를 열거나 화면 없이 돌립니다", "open a demo, or run it without a screen"),
    "cli.demo_id": ("데모 id (없으면 목록)", "id of the demo (default: all of them)"),
    "cli.demo_situation": (
        "이 상황만 (여러 번 쓸 수 있음)",
        "only this situation (may be repeated)",
    ),
    "cli.demo_plain": (
        "화면 없이 상황을 실제로 돌려 글로 출력",
        "run the situations for real and print them as text",
    ),
    "cli.demo_json": ("화면 없이 돌려 JSON으로 출력", "run them and print JSON"),
    "cli.demo_token": (
        "설명하고 검증할 토큰 (-는 표준 입력). 충분히 긴 키로 서명이 맞고, 지금 유효하며, 기대한 토큰일 때만 0으로 끝남",
        "token to explain and verify (- is standard input); ends with 0 only if a key that is long enough verifies it, and it is in time and as expected",
    ),
    "cli.demo_key_file": (
        "검증할 키가 든 파일: 비밀 키, PEM, JWK, JWKS",
        "file with the key to verify with: a secret, PEM, JWK or JWKS",
    ),
    "cli.demo_issuer": (
        "토큰의 iss가 이 값이어야 함 (없으면 보지 않음)",
        "iss that the token must have (default: not checked)",
    ),
    "cli.demo_audience": (
        "토큰의 aud에 이 값이 있어야 함 (없으면 보지 않음)",
        "aud that the token must name (default: not checked)",
    ),
    "cli.demo_not_checked": (
        "확인하지 않음: {names} (iss와 aud는 --issuer와 --audience에 기대하는 값을 적으면 확인합니다)",
        "Not checked: {names} (--issuer and --audience say which iss and aud are expected)",
    ),
    "cli.demo_key_decoded": (
        "키 파일의 글자를 {kind}로 풀어야 이 서명의 비밀 키가 됩니다. 적힌 글자 그대로를 비밀 키로 쓰면 검증에 실패합니다.",
        "The secret is what the key file is the {kind} of. With its letters as they stand, verification fails.",
    ),
    "cli.demo_how_to_run": (
        "`quizapp demo ID`로 열고, `quizapp demo ID --plain`으로 화면 없이 돌립니다. `quizapp demo --plain`은 상황까지 보여 줍니다.",
        "`quizapp demo ID` opens one, `quizapp demo ID --plain` runs it without a screen, `quizapp demo --plain` lists the situations too.",
    ),
    "cli.demo_heading": (
        "{number}/{total} {id} ({level}단계)",
        "{number}/{total} {id} (level {level})",
    ),
    "cli.demo_ask": ("예측: {question} [{choices}]", "predict: {question} [{choices}]"),
    "cli.demo_step": (
        "{number}. {actor} → {target}: {what}",
        "{number}. {actor} -> {target}: {what}",
    ),
    "cli.demo_step_alone": ("{number}. {actor}: {what}", "{number}. {actor}: {what}"),
    "cli.demo_why": ("   이유: {why}", "   why: {why}"),
    "cli.demo_source": ("   출처: {source}", "   source: {source}"),
    "cli.demo_finding": ("결과: {question} {choice}", "outcome: {question} {choice}"),
    "cli.demo_often_said": ("흔한 오해: “{claim}”", "often said: “{claim}”"),
    "cli.demo_lesson": ("기억할 것: {lesson}", "keep in mind: {lesson}"),
    "cli.type_token": (
        "토큰을 붙여 넣고 Ctrl+D를 누르세요.",
        "Paste the token, then press Ctrl+D.",
    ),
    "error.demo.needs_id": (
        "어느 데모인지 적어 주세요: quizapp demo {known}",
        "Say which demo: quizapp demo {known}",
    ),
    "error.demo.unknown_near": (
        "'{name}' 데모가 없습니다. 혹시 '{nearest}'?",
        "There is no demo '{name}'. Did you mean '{nearest}'?",
    ),
    "error.demo.unknown_situation": (
        "'{demo}' 데모에 '{name}' 상황이 없습니다. 전체 목록은 `quizapp demo --plain`으로 볼 수 있습니다.",
        "The demo '{demo}' has no situation '{name}'. `quizapp demo --plain` lists them all.",
    ),
    "error.demo.unknown_situation_near": (
        "'{demo}' 데모에 '{name}' 상황이 없습니다. 혹시 {nearest}? 전체 목록은 `quizapp demo --plain`으로 볼 수 있습니다.",
        "The demo '{demo}' has no situation '{name}'. Did you mean {nearest}? `quizapp demo --plain` lists them all.",
    ),
    "error.demo.token_elsewhere": (
        "--token, --key-file, --issuer, --audience는 `quizapp demo json-web-token`에서만 쓸 수 있습니다.",
        "--token, --key-file, --issuer and --audience belong to `quizapp demo json-web-token`.",
    ),
    "error.demo.token_on_command_line": (
        "토큰은 명령줄에 적지 마세요(기록에 남습니다). `--token -`로 표준 입력에서 읽습니다.",
        "Do not write a token on the command line, where it is recorded: `--token -` reads standard input.",
    ),
    "error.demo.token_or_situation": (
        "--token과 --situation은 함께 쓸 수 없습니다. 하나만 적어 주세요.",
        "--token and --situation do not go together. Give one of them.",
    ),
    "error.demo.token_not_utf8": (
        "토큰이 글이 아닙니다 ({position}번째 바이트). 점으로 나뉜 세 부분을 글자 그대로 넣어 주세요.",
        "The token is no text (byte {position}). Give it as its three parts with dots between them.",
    ),
    "error.demo.token_too_long": (
        "토큰이 {limit} MB보다 깁니다. 토큰 하나만 넣어 주세요.",
        "The token is longer than {limit} MB. Give one token only.",
    ),
    "error.demo.token_unreadable": (
        "표준 입력을 읽을 수 없습니다 ({reason}). `< 파일`로 토큰을 넣어 주세요.",
        "Standard input cannot be read ({reason}). Give it the token with `< FILE`.",
    ),
    "error.demo.token_no_stdin": (
        "표준 입력이 닫혀 있습니다. `< 파일`로 토큰을 넣어 주세요.",
        "Standard input is closed. Give it the token with `< FILE`.",
    ),
    "error.demo.key_without_token": (
        "--key-file, --issuer, --audience는 `--token -`와 함께 씁니다. 토큰은 표준 입력에서 읽습니다.",
        "--key-file, --issuer and --audience go with `--token -`, which reads standard input.",
    ),
    "error.demo.nothing_expected": (
        "--issuer나 --audience의 값이 비어 있습니다. 기대하는 값을 적거나 그 옵션을 빼 주세요.",
        "--issuer or --audience is empty. Write what is expected, or leave the flag out.",
    ),
    "error.demo.key_empty": (
        "키 파일이 비어 있습니다. 비밀 키나 공개 키를 적어 주세요.",
        "The key file is empty. Write the secret or the public key into it.",
    ),
    "error.demo.key_not_text": (
        "키 파일이 UTF-8 글이 아닙니다. 비밀 키는 글자나 base64로, 공개 키는 PEM이나 JWK로 저장해 주세요.",
        "The key file is not UTF-8 text. Save a secret as letters or base64, a public key as PEM or JWK.",
    ),
    "error.demo.key_too_long": (
        "키 파일이 {limit} kB보다 큽니다. 키 하나나 JWKS만 넣어 주세요.",
        "The key file is larger than {limit} kB. Give one key or one JWKS only.",
    ),
    "error.demo.key_unusable": ("키 파일: {why}", "Key file: {why}"),
    "error.demo.key_unreadable": (
        "키 파일을 읽을 수 없습니다 ({reason}). 경로를 확인하세요.",
        "The key file cannot be read ({reason}). Check the path.",
    ),
}
