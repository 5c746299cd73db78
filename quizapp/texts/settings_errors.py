"""What can be wrong with settings, flags and word lists, and what to do about it."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "error.config_unreadable": (
        "설정 파일을 읽을 수 없습니다 ({reason}). 고치거나 지우면 기본값으로 시작합니다.",
        "The settings file cannot be read ({reason}). Mend it, or delete it to start with defaults.",
    ),
    "error.config_unknown": (
        "'{name}'은(는) 없는 설정입니다. 쓸 수 있는 것: {known}. 그 줄을 지우세요.",
        "There is no setting '{name}'. Known ones are {known}; delete that line.",
    ),
    "error.config_value": (
        "설정 '{name}'의 값은 {allowed} 가운데 하나여야 합니다.",
        "The setting '{name}' must be one of {allowed}.",
    ),
    "error.config_unwritable": (
        "설정을 저장하지 못했습니다 ({reason}). 이번 실행에만 적용됩니다.",
        "The setting could not be stored ({reason}); it holds for this run only.",
    ),
    "error.empty_path": (
        "경로가 비어 있습니다. 폴더나 파일의 경로를 적어 주세요.",
        "A path is empty. Write that of a folder or file.",
    ),
    "error.no_such_home": (
        "{name}: 그런 사용자의 홈 폴더가 없습니다. 경로를 확인하세요.",
        "{name}: nobody here has that home folder. Check the path.",
    ),
    "error.data_dir_no_folder": (
        "--data-dir에는 폴더를 적어 주세요. {name}은(는) 파일입니다.",
        "--data-dir takes a folder, and {name} is a file.",
    ),
    "error.frozen_clock": (
        "QUIZAPP_NOW의 값 '{value}'은(는) 시각이 아닙니다. 2026-11-23T09:00:00+09:00처럼 쓰세요.",
        "QUIZAPP_NOW is '{value}', which is no time. Write it like 2026-11-23T09:00:00+09:00.",
    ),
    "error.glossary_unreadable": (
        "용어집 파일을 읽을 수 없습니다 ({reason}). 파일을 고치거나 옮기세요.",
        "The glossary file cannot be read ({reason}). Mend it or move it away.",
    ),
    "error.glossary_shape": (
        "용어집은 same(같은 말의 목록들), near(가까운 말의 목록들), never(헷갈리는 두 말의 쌍)만 담습니다. content/glossary의 파일을 본떠 고치세요.",
        "A glossary holds same and near (lists of forms) and never (pairs). Mend it after the files in content/glossary.",
    ),
}
