"""What all demos say: the gallery, predicting, and the frame around every panel."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "demos.title": ("데모", "Demos"),
    "demos.gallery": ("예측하고, 실제로 돌려 보기", "Predict, then run it for real"),
    "demos.name.cookie_lab": ("쿠키 실험실", "Cookie lab"),
    "demos.name.json_web_token": ("JWT 실험실", "JWT lab"),
    "demos.about.cookie_lab": (
        "브라우저는 이 쿠키를 저장할까요? 보낼까요? 자바스크립트가 읽을 수 있을까요? Chromium에서 잰 규칙대로 저장하고, 진짜 요청으로 보내 봅니다.",
        "Will the browser store this cookie? Send it? May JavaScript read it? Stored by rules measured in Chromium, and sent in a real request.",
    ),
    "demos.about.json_web_token": (
        "JWT를 뜯어보고, 고치고, 속여 봅니다. 허술한 검증기와 엄격한 검증기가 같은 토큰을 나란히 검사합니다.",
        "Take a JWT apart, change it, cheat with it. A naive and a strict verifier judge the same token side by side.",
    ),
    "demos.duration.days": ("{count}일", "{count} days"),
    "demos.duration.hours": ("{count}시간", "{count} hours"),
    "demos.duration.minutes": ("{count}분", "{count} minutes"),
    "demos.duration.seconds": ("{count}초", "{count} s"),
    "demos.situations": ("상황 {count}개", "{count} situations"),
    "demos.predicted": ("맞힘 {right} / 해 봄 {tried}", "{right} right of {tried} tried"),
    "demos.not_tried": ("아직 안 해 봄", "not tried yet"),
    "demos.running": ("실행 중…", "Running…"),
    "demos.place": ("상황 {number}/{total}", "Situation {number} of {total}"),
    "demos.free": ("자유롭게", "Free play"),
    "demos.predict": ("예측", "Your prediction"),
    "demos.press_enter": ("Enter를 누르면 실제로 실행합니다.", "Press Enter to run it for real."),
    "demos.predict_first": (
        "먼저 예측해 보세요. 그다음 실제로 실행해 무엇이 오갔는지 보여 드립니다.",
        "Predict first. Then it runs for real, and you see what went over the wire.",
    ),
    "demos.first_yes_no": (
        "예측이 먼저입니다. y(예)나 n(아니요)을 누르세요. 예측을 마치면 Enter로 실행합니다.",
        "A prediction comes first: press y or n. After the last one, Enter runs it.",
    ),
    "demos.first_pick": (
        "예측이 먼저입니다. 1~{count} 중 하나를 누르세요. 예측을 마치면 Enter로 실행합니다.",
        "A prediction comes first: press one of 1 to {count}. After the last one, Enter runs it.",
    ),
    "demos.left_yes_no": (
        "예측이 {left}개 남았습니다. y(예)나 n(아니요)을 누르세요. 예측을 마치면 Enter로 실행합니다.",
        "{left} more to predict: press y or n. After the last one, Enter runs it.",
    ),
    "demos.left_pick": (
        "예측이 {left}개 남았습니다. 1~{count} 중 하나를 누르세요. 예측을 마치면 Enter로 실행합니다.",
        "{left} more to predict: press one of 1 to {count}. After the last one, Enter runs it.",
    ),
    "demos.free_first": (
        "값을 바꾸고 Enter로 실행하세요.",
        "Change the values, then press Enter to run.",
    ),
    "demos.came_out": ("결과", "What happened"),
    "demos.you_predicted": ("내 예측: {choice}", "you predicted: {choice}"),
    "demos.lesson": ("기억할 것", "Keep in mind"),
    "demos.corrects": ("흔한 오해 바로잡기", "A common mistake, corrected"),
    "demos.source": ("출처: {source}", "Source: {source}"),
    "demos.no_wire": (
        "이 단계에서는 오간 것이 없습니다.",
        "Nothing went over the wire in this step.",
    ),
    "demos.not_counted": (
        "이 상황에 연결된 핵심 포인트가 없어 기록하지 않았습니다.",
        "No key point of your decks is linked to this situation, so it was not recorded.",
    ),
    "demos.copied": ("복사했습니다.", "Copied."),
    "demos.nothing_to_copy": ("복사할 것이 없습니다.", "There is nothing to copy."),
    "demos.cut": ("(모두 {length}자)", "({length} characters in all)"),
    "demos.found.stored_yes": ("저장함", "stored"),
    "demos.found.stored_no": ("저장하지 않음", "not stored"),
    "demos.found.sent_yes": ("전송함", "sent"),
    "demos.found.sent_no": ("전송하지 않음", "not sent"),
    "demos.found.js_yes": ("자바스크립트가 읽을 수 있음", "JavaScript can read it"),
    "demos.found.js_no": ("자바스크립트가 읽을 수 없음", "JavaScript cannot read it"),
    "demos.lane.browser": ("브라우저", "browser"),
    "demos.lane.issuer": ("발급자", "issuer"),
    "demos.lane.attacker": ("공격자", "attacker"),
    "demos.lane.naive_verifier": ("허술한 검증기", "naive verifier"),
    "demos.lane.strict_verifier": ("엄격한 검증기", "strict verifier"),
    "demos.choice.yes": ("예", "yes"),
    "demos.choice.no": ("아니요", "no"),
    "demos.choice.accepted": ("통과", "accepted"),
    "demos.key.yes": ("예", "Yes"),
    "demos.key.no": ("아니요", "No"),
    "demos.key.pick": ("고르기", "Pick"),
    "demos.key.take_back": ("예측 되돌리기", "Change"),
    "demos.key.run": ("실행", "Run"),
    "demos.key.next": ("다음 상황", "Next"),
    "demos.key.turn": ("상황", "Situation"),
    "demos.key.step_ends": ("처음과 마지막 단계", "First and last step"),
    "demos.key.step": ("단계", "Step"),
    "demos.key.scroll": ("넘겨 보기", "Scroll"),
    "demos.key.situations": ("목록", "List"),
    "demos.key.next_field": ("칸", "Field"),
    "demos.key.free": ("자유롭게", "Free play"),
    "demos.key.prepared": ("상황으로", "Situations"),
    "demos.key.source": ("코드", "Code"),
    "demos.key.reset": ("처음부터", "Reset"),
    "demos.key.copy": ("복사", "Copy"),
    "demos.key.choose": ("값 바꾸기", "Change"),
    "demos.key.open": ("열기", "Open"),
    "demos.source_title": ("이 단계를 실행한 코드", "The code that ran this step"),
    "demos.list_title": ("상황과 기록", "Situations so far"),
    "error.deck.unknown_demo": (
        "'{name}' 데모가 없습니다. 쓸 수 있는 이름: {known}.",
        "There is no demo '{name}'. Write: {known}.",
    ),
    "error.deck.unknown_situation": (
        "데모에 '{name}' 상황이 없습니다. 쓸 수 있는 이름: {known}.",
        "The demo has no situation '{name}'. Write: {known}.",
    ),
    "error.demo.unknown": (
        "'{name}' 데모가 없습니다. 쓸 수 있는 이름: {known}.",
        "There is no demo '{name}'. There are: {known}.",
    ),
    "keys.about.GalleryScreen": (
        "살아 있는 데모입니다. 먼저 결과를 예측하고, 실제로 실행해 확인합니다. 예측은 핵심 포인트마다 기록되어 약한 토픽에 반영됩니다.",
        "Live demos: predict what happens, then really run it. Predictions are kept per key point and count in your weak topics.",
    ),
    "keys.about.PanelScreen": (
        "예측: 상황을 읽고 y/n이나 숫자로 예측한 뒤 Enter로 실행합니다. 오간 내용은 모두 그때 진짜로 오간 것입니다. "
        "↑↓로 단계를 고르면 F2로 그 코드를 보고 F6으로 복사합니다.\n"
        "자유롭게(f): 값을 마음대로 바꿔 실행합니다. 자유 실행은 기록하지 않습니다.",
        "Situations: read, predict with y/n or a digit, run with Enter. What the wire shows really went over it. "
        "↑↓ choose a step: F2 shows its code, F6 copies it.\n"
        "Free play (f): change every value yourself. Nothing of it is recorded.",
    ),
}
