"""What the frame of the app says on every screen."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "app.keys": ("도움말", "Help"),
    "app.keys_help": ("이 화면의 키와 설명", "The keys of this screen, explained"),
    "app.quit_app": ("끝내기", "Quit"),
    "app.how_to_quit": ("끝내려면 Ctrl+Q를 누르세요.", "Press Ctrl+Q to quit."),
    "app.quit_app_help": ("쓰던 답은 저장됩니다", "What you were writing is kept"),
    "app.switch_language": ("English로 보기", "한국어로 보기"),
    "app.switch_language_help": ("화면 언어를 영어로 바꿉니다", "Shows the interface in Korean"),
    "app.switch_theme": ("밝게 / 어둡게 (테마)", "Light / dark theme"),
    "app.switch_theme_help": ("화면 색을 바꿉니다", "Switches the colours"),
    "app.palette": ("명령 이름을 입력하세요", "Type the name of a command"),
    "app.no_command": ("그런 이름의 명령이 없습니다", "No command has that name"),
    "app.close": ("닫기", "Close"),
    "app.back": ("뒤로", "Back"),
    "app.yes": ("예", "Yes"),
    "app.no": ("아니요", "No"),
    "app.cancel": ("취소", "Cancel"),
}
