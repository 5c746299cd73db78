"""What can go wrong with the progress file, and what to do about it."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "error.storage_folder": (
        "데이터 폴더를 만들거나 읽을 수 없습니다 ({reason}). "
        "권한을 확인하거나 --data-dir로 다른 폴더를 고르세요.",
        "The data folder cannot be made or read ({reason}). "
        "Check its permissions, or choose another folder with --data-dir.",
    ),
    "error.storage_unopenable": (
        "학습 기록 파일을 열 수 없습니다. 파일과 폴더의 권한을 확인하거나 "
        "--data-dir로 다른 폴더를 고르세요.",
        "The progress file cannot be opened. Check the permissions of the file and its folder, "
        "or choose another folder with --data-dir.",
    ),
    "error.storage_locked": (
        "다른 프로그램이 학습 기록 파일을 붙잡고 있어 {seconds}초를 기다렸지만 쓰지 못했습니다. "
        "그 프로그램을 닫고 다시 시도하세요. 방금 한 일은 저장되지 않았습니다.",
        "Another program kept the progress file locked for {seconds} seconds. "
        "Close it and try again; what you did last is not stored.",
    ),
    "error.storage_readonly": (
        "학습 기록 파일에 쓸 수 없습니다. 파일이나 폴더가 읽기 전용인지 확인해 쓰기 권한을 주거나 "
        "--data-dir로 다른 폴더를 고르세요.",
        "The progress file cannot be written to. Give yourself write permission on the file and "
        "its folder, or choose another folder with --data-dir.",
    ),
    "error.storage_not_database": (
        "학습 기록 자리에 있는 파일이 데이터베이스가 아닙니다. "
        "그 파일을 다른 곳으로 옮기면 새 기록으로 시작하고, 백업이 있으면 그 자리에 넣으세요. "
        "파일은 손대지 않았고, 사본을 남겼습니다: {copy}",
        "The file in the place of the progress file is not a database. Move it away to start a new "
        "record, or put a backup in its place. It was left as it is, and copied to {copy}",
    ),
    "error.storage_corrupt": (
        "학습 기록 파일이 손상되었습니다. "
        "그 파일을 다른 곳으로 옮기면 새 기록으로 시작하고, 백업이 있으면 그 자리에 넣으세요. "
        "파일은 손대지 않았고, 사본을 남겼습니다: {copy}",
        "The progress file is damaged. Move it away to start a new record, or put a backup in its "
        "place. It was left as it is, and copied to {copy}",
    ),
    "error.storage_corrupt_uncopied": (
        "학습 기록 파일이 손상되었고 사본도 만들지 못했습니다 ({reason}). 원본은 그대로입니다. "
        "디스크 공간과 권한을 확인하고 파일을 직접 복사해 두세요.",
        "The progress file is damaged, and it could not be copied aside ({reason}). "
        "It was left as it is: check disk space and permissions, and copy it yourself.",
    ),
    "error.storage_foreign": (
        "이 파일은 다른 프로그램의 데이터베이스입니다. 그 파일을 옮기거나 "
        "--data-dir로 다른 폴더를 고르세요.",
        "This file is the database of another program. "
        "Move it away, or choose another folder with --data-dir.",
    ),
    "error.storage_newer": (
        "더 새로운 quizapp이 만든 학습 기록입니다 "
        "(형식 {found}, 이 프로그램은 {known}까지 읽습니다). "
        "quizapp을 최신 버전으로 올리세요. 파일은 그대로 두었습니다.",
        "This progress file was written by a newer quizapp (format {found}; this one reads up to "
        "{known}). Update quizapp; the file was left as it is.",
    ),
    "error.storage_full": (
        "디스크가 가득 차 저장하지 못했습니다. 공간을 비우고 다시 시도하세요. "
        "이미 저장된 기록은 무사합니다.",
        "The disk is full, so this was not stored. Free some space and try again; "
        "what was stored before is safe.",
    ),
    "error.storage_io": (
        "디스크가 읽기나 쓰기를 거부했습니다 ({reason}). 연결과 남은 공간을 확인하고 "
        "다시 시작하세요.",
        "The disk refused to read or write ({reason}). "
        "Check its connection and free space, then start again.",
    ),
    "error.storage_attempt_gone": (
        "이 답변은 다른 창에서 지웠거나 초기화해서 더는 없습니다. "
        "목록을 새로 열고 다시 답해 보세요.",
        "This attempt no longer exists: it was deleted or reset, perhaps in another window. "
        "Open the list again, or answer the question anew.",
    ),
    "error.storage_nothing_to_undo": (
        "되돌릴 것이 없습니다. 이미 되돌렸거나 기록에 없는 일입니다. "
        "화면을 새로 열어 지금 상태를 확인하세요.",
        "There is nothing to take back: it was taken back already or is not on record. "
        "Open the screen again to see how things stand.",
    ),
    "error.storage_bad_event": (
        "가져온 기록 {event}의 '{field}' 값이 잘못되었습니다. 아무것도 합치지 않았습니다. "
        "보낸 기기에서 다시 내보내세요.",
        "Imported record {event} has a wrong value in '{field}'. Nothing was merged: "
        "export it again on the machine it came from.",
    ),
}
