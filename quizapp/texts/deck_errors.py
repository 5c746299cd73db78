"""What can be wrong with deck files: what it is, and what to write instead."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "error.deck.problems": (
        "덱 파일에서 찾은 문제: {count}건. 적힌 줄을 고치고 `quizapp check`로 다시 확인하세요.",
        "Problems in deck files: {count}. Mend the lines named and run `quizapp check` again.",
    ),
    "error.deck.more": (
        "문제가 더 있지만 처음 {shown}건만 보여 줍니다. 먼저 이것들을 고치고 다시 확인하세요.",
        "There are more problems; the first {shown} are shown. Mend these and check again.",
    ),
    # the file
    "error.deck.absent": (
        "여기에는 파일도 폴더도 없습니다. 경로를 확인하세요.",
        "There is no file or folder here. Check the path.",
    ),
    "error.deck.unreadable": (
        "파일을 읽을 수 없습니다 ({reason}). 읽기 권한과 경로를 확인하세요.",
        "The file cannot be read ({reason}). Check its permissions and the path.",
    ),
    "error.deck.folder_unreadable": (
        "폴더를 읽을 수 없습니다 ({reason}). 읽기 권한과 경로를 확인하세요.",
        "The folder cannot be read ({reason}). Check its permissions and the path.",
    ),
    "error.deck.folder": (
        "파일이 아니라 폴더입니다. 덱은 YAML 파일 하나이니, 이름이 .yaml로 끝나지 않게 바꾸세요.",
        "This is a folder, not a file. A deck is one YAML file: give the folder another name.",
    ),
    "error.deck.not_a_file": (
        "일반 파일이 아닙니다. 덱은 디스크에 저장된 YAML 파일이어야 합니다.",
        "This is not a plain file. A deck must be a YAML file stored on disk.",
    ),
    "error.deck.too_big": (
        "파일이 너무 큽니다 (최대 {limit}바이트). 여러 덱 파일로 나누세요.",
        "The file is too large (at most {limit} bytes). Split it into several decks.",
    ),
    "error.deck.utf16": (
        "UTF-16으로 저장된 파일입니다. 편집기에서 UTF-8로 다시 저장하세요.",
        "The file is stored as UTF-16. Save it again as UTF-8 in your editor.",
    ),
    "error.deck.not_utf8": (
        "이 줄부터 UTF-8이 아닙니다 (CP949나 EUC-KR일 수 있습니다). UTF-8로 다시 저장하세요.",
        "From this line on it is not UTF-8 (perhaps CP949 or Latin-1). Save the file as UTF-8.",
    ),
    "error.deck.binary": (
        "글이 아니라 이진 데이터입니다 (NUL 바이트가 있습니다). UTF-8 YAML 파일로 바꾸세요.",
        "This is binary data, not text (it holds NUL bytes). A deck is a YAML file in UTF-8.",
    ),
    "error.deck.control": (
        "보이지 않는 제어 문자 {code} 발견. 지우거나 보이는 글자로 바꿔 쓰세요.",
        "There is an invisible control character, {code}. Delete it or write visible text.",
    ),
    "error.deck.empty": (
        "파일이 비어 있습니다. format, topic, questions를 적으세요.",
        "The file is empty. Write format, topic and questions.",
    ),
    # YAML
    "error.deck.too_deep": (
        "{limit}단계보다 깊게 겹쳐 있습니다. 괄호나 들여쓰기를 줄이세요.",
        "This nests more than {limit} levels deep. Use fewer brackets or less indentation.",
    ),
    "error.deck.anchor": (
        "앵커(&이름)와 별칭(*이름)은 쓸 수 없습니다. 내용을 그대로 다시 쓰고, & 또는 *로 시작하는 "
        "글은 따옴표로 감싸세요.",
        "Anchors (&name) and aliases (*name) are not allowed. Write the content out, and put text "
        "that begins with & or * in quotes.",
    ),
    "error.deck.tag": (
        "YAML 태그 {tag} 사용은 허용되지 않습니다. 태그를 지우거나, 느낌표로 시작하는 글이면 "
        "따옴표로 감싸세요.",
        "The YAML tag {tag} is not allowed. Delete it, or put text that begins with ! in quotes.",
    ),
    "error.deck.key_not_text": (
        "필드 이름 자리에 목록이나 묶음이 있습니다. 이름을 글자로 쓰세요. 중괄호로 시작하는 글은 "
        "따옴표로 감싸세요.",
        "A list or mapping stands where a field's name should. Write a name, and put text that "
        "begins with a brace in quotes.",
    ),
    "error.deck.duplicate_key": (
        "필드 '{name}' 중복: 같은 묶음에 두 번 있습니다. 하나만 남기거나 둘을 합치세요.",
        "The field '{name}' is written twice here. Keep one, or merge the two.",
    ),
    "error.deck.syntax": (
        "YAML 문법에 맞지 않습니다 ({detail}). 이 줄과 바로 윗줄의 들여쓰기와 따옴표를 확인하세요.",
        "This is not valid YAML ({detail}). Check indentation and quotes here and one line above.",
    ),
    "error.deck.syntax_colon": (
        "글 안에 ': '이 있어서 필드로 읽힙니다. 글 전체를 따옴표로 감싸세요.",
        "A ': ' inside the text reads as a field. Put the whole text in quotes.",
    ),
    "error.deck.syntax_bracket": (
        "괄호 [ ] 또는 {{ }} 안에서 쉼표나 닫는 괄호가 빠졌습니다. 채워 넣고, 글에 괄호나 쉼표가 "
        "들어 있으면 따옴표로 감싸세요.",
        "A comma or a closing bracket is missing in [ ] or {{ }}. Add it, and put text that holds "
        "brackets or commas in quotes.",
    ),
    "error.deck.syntax_character": (
        "탭이나 @, `, % 같은 기호로는 값을 시작할 수 없습니다. 들여쓰기는 빈칸으로 하고, 글이면 "
        "따옴표로 감싸세요.",
        "A tab or a sign like @, ` or % cannot begin a value. Indent with spaces, and put text in "
        "quotes.",
    ),
    "error.deck.syntax_quote": (
        "여기서 연 따옴표가 끝까지 닫히지 않습니다. 닫는 따옴표를 쓰세요.",
        "The quote opened here is never closed. Write the closing quote.",
    ),
    "error.deck.syntax_escape": (
        "큰따옴표 안의 역슬래시 뒤에 쓸 수 없는 글자가 있습니다. 작은따옴표로 감싸거나 역슬래시를 "
        "두 번 쓰세요.",
        "This character cannot follow a backslash in double quotes. Use single quotes, or write "
        "the backslash twice.",
    ),
    "error.deck.syntax_key": (
        "여기에는 '이름: 값'이나 '- 항목'이 와야 합니다. 콜론과 들여쓰기를 윗줄과 맞추세요.",
        "A 'name: value' or '- item' should stand here. Check the colon, and line the "
        "indentation up with the lines above.",
    ),
    "error.deck.syntax_documents": (
        "한 파일에 YAML 문서가 둘 이상 있습니다. '---' 줄을 지우거나 파일을 나누세요.",
        "There is more than one YAML document in this file. Delete the '---' line or split it.",
    ),
    # the fields
    "error.deck.not_a_mapping": (
        "여기에는 '이름: 값' 묶음이 와야 합니다. 쓸 수 있는 필드: {fields}.",
        "A mapping of 'name: value' lines should stand here, with fields from: {fields}.",
    ),
    "error.deck.unknown_key": (
        "모르는 필드 '{field}'. 여기서 쓸 수 있는 필드: {fields}.",
        "Unknown field '{field}'. Fields that may stand here: {fields}.",
    ),
    "error.deck.unknown_key_near": (
        "모르는 필드 '{field}'. 혹시 '{nearest}'? 그렇게 고치거나 지우세요.",
        "Unknown field '{field}'. Did you mean '{nearest}'? Write that, or delete it.",
    ),
    "error.deck.missing": (
        "필드 '{field}' 없음: 꼭 있어야 합니다. '{field}: ...' 줄을 추가하세요.",
        "The field '{field}' is missing. Add a line '{field}: ...'.",
    ),
    "error.deck.empty_text": (
        "'{field}' 내용이 비어 있습니다. 글을 쓰거나 필드를 지우세요.",
        "'{field}' holds no text. Write some, or delete the field.",
    ),
    "error.deck.empty_list": (
        "'{field}' 목록이 비어 있습니다. 항목을 하나 이상 쓰거나 필드를 지우세요.",
        "The list '{field}' is empty. Write at least one item, or delete the field.",
    ),
    "error.deck.not_a_text": (
        "'{field}' 값은 글이어야 합니다. 한 줄로 쓰거나 '|' 다음 줄부터 들여 쓰세요.",
        "'{field}' must be a text. Write it on one line, or indented below a '|'.",
    ),
    "error.deck.not_a_list": (
        "'{field}' 값은 목록이어야 합니다. 항목마다 '- '로 시작하거나 [ ]로 감싸세요.",
        "'{field}' must be a list. Begin each item with '- ', or write [ ] around them.",
    ),
    "error.deck.item_not_a_text": (
        "'{field}' 목록의 항목은 글이어야 합니다. 콜론이나 괄호가 든 글은 따옴표로 감싸세요.",
        "Each item of '{field}' must be a text. Put text with a colon or brackets in quotes.",
    ),
    "error.deck.format": (
        "읽을 수 없는 형식 버전입니다. 'format: {supported}'로 쓰거나 quizapp을 업데이트하세요.",
        "This format version cannot be read. Write 'format: {supported}', or update quizapp.",
    ),
    "error.deck.id": (
        "'{field}' 값 '{value}' 사용 불가. 영어 소문자, 숫자, 하이픈만 {limit}자까지 쓰세요 "
        "(예: session-storage).",
        "'{value}' cannot be used in '{field}'. Write lower-case letters, digits and single "
        "hyphens, at most {limit} (as in session-storage).",
    ),
    "error.deck.number": (
        "'{field}' 값 '{value}' 사용 불가. {bounds} 사이의 숫자를 쓰세요 (예: 1.5).",
        "'{value}' cannot be used in '{field}'. Write a number from {bounds}, such as 1.5.",
    ),
    "error.deck.flag": (
        "'{field}' 값 '{value}' 사용 불가. true 또는 false로 쓰세요.",
        "'{value}' cannot be used in '{field}'. Write true or false.",
    ),
    "error.deck.choice": (
        "'{field}' 값 '{value}' 사용 불가. 다음 중 하나로 쓰세요: {allowed}.",
        "'{value}' cannot be used in '{field}'. Write one of: {allowed}.",
    ),
    "error.deck.when": (
        "'{field}' 값을 알 수 없습니다. always, strong, weak 중 하나나 {{missed: 핵심-포인트-id}} "
        "형태로 쓰세요.",
        "'{field}' has no such value. Write always, strong, weak or {{missed: key-point-id}}.",
    ),
    "error.deck.phrase_long": (
        "'{field}' 구절이 너무 깁니다 (최대 {limit}자). 뜻을 담은 낱말 두세 개만 남기세요.",
        "A phrase of '{field}' is too long (at most {limit} characters). Keep the two to five "
        "words that carry the meaning.",
    ),
    "error.deck.phrase_twice": (
        "'{field}' 안에 같은 구절이 두 번 있습니다: '{phrase}'. 하나를 지우세요.",
        "The phrase '{phrase}' stands twice in '{field}'. Delete one.",
    ),
    # the checks
    "error.deck.duplicate_id": (
        "id '{id}' 중복: 이 파일의 다른 질문이 쓰고 있습니다(formerly 포함). 다른 id를 쓰세요.",
        "Another question of this file has the id '{id}', or had it (formerly). Write another id.",
    ),
    "error.deck.follow_up_loop": (
        "꼬리 질문 순환: id '{id}' 질문이 자기 자신의 꼬리 질문으로 들어 있습니다. 이 꼬리 질문을 "
        "지우거나 다른 id를 쓰세요.",
        "Follow-up loop: the question '{id}' follows up itself. Delete this follow-up, or give it "
        "another id.",
    ),
    "error.deck.duplicate_inner_id": (
        "id '{id}' 중복: 이 질문의 같은 목록에 이미 있습니다. 다른 id를 쓰세요.",
        "The id '{id}' is already in this list of the question. Write another id.",
    ),
    "error.deck.id_taken": (
        "id '{id}' 중복: 다른 덱 파일이 이미 쓰고 있습니다 ({file}). 다른 id를 쓰세요.",
        "The id '{id}' is already used by another deck file ({file}). Write another id.",
    ),
    "error.deck.unknown_point": (
        "그 질문에 핵심 포인트 '{point}' 없음. 다음 중 하나로 쓰세요: {known}.",
        "The question has no key point '{point}'. Write one of: {known}.",
    ),
    "error.deck.phrase_in_prompt": (
        "질문을 되풀이하기만 해도 구절 '{phrase}' 충족. 질문에 없는 낱말이 들어가게 고치세요.",
        "Repeating the question already states the phrase '{phrase}'. Add a word that the "
        "question does not contain.",
    ),
    "error.deck.weak_no_points": (
        "질문 '{id}'에 핵심 포인트가 없어 모범 답안의 낱말만 비교합니다. key_points를 쓰면 뜻으로 채점합니다.",
        "Question '{id}' has no key points, so answers are compared with the wording of the model "
        "answer. Write key_points to score what is meant.",
    ),
    "error.deck.weak_few": (
        "핵심 포인트 '{point}'의 구절이 {count}개뿐입니다. 사람들이 다르게 말하는 방식을 더 쓰세요.",
        "Key point '{point}' has few phrases ({count}). Add other ways in which people say it.",
    ),
    "error.deck.weak_script": (
        "핵심 포인트 '{point}'의 구절이 한 가지 문자뿐입니다. 다른 언어({lang})의 구절도 쓰세요.",
        "The phrases of key point '{point}' are in one script. Add some in the other language ({lang}).",
    ),
    "error.deck.weak_shared": (
        "구절 '{phrase}'에서 다른 포인트 '{point}'까지 인정됩니다. 두 포인트를 가르는 낱말을 더하세요.",
        "The phrase '{phrase}' also states the key point '{point}'. Add a word that tells them apart.",
    ),
    "error.deck.weak_model_answer": (
        "모범 답안의 예상 점수가 {estimate}점입니다 (빠진 포인트: {points}). 답안이나 구절을 고치세요.",
        "The model answer is worth {estimate} on its own question (missing: {points}). "
        "Mend it or the phrases.",
    ),
    "error.deck.weak_wrong_claim": (
        "모범 답안의 '{quote}' 부분이 오개념 '{id}'에 걸립니다. 그 주장의 구절을 좁히세요.",
        "'{quote}' in the model answer counts as the misconception '{id}'. Narrow its claims.",
    ),
    "error.deck.gives_away": (
        "꼬리 질문이 부모 질문의 핵심 포인트 '{point}' 내용을 알려 줍니다 (구절 '{phrase}'). "
        "그 말을 쓰지 않고 물어보세요.",
        "This prompt gives away the key point '{point}' of the question above (phrase "
        "'{phrase}'). Ask without these words.",
    ),
    "error.deck.shipped_language": (
        "'{field}' 글에 '{lang}' 쪽이 없습니다. 기본 덱의 글은 한국어(ko)와 영어(en)로 "
        "모두 쓰세요.",
        "'{field}' has no '{lang}' text. Shipped decks say everything in Korean (ko) and "
        "English (en): write both.",
    ),
    "error.deck.shipped_key_points": (
        "기본 덱의 질문에는 핵심 포인트가 있어야 합니다. 'key_points:' 목록을 쓰세요.",
        "Questions of shipped decks need key points. Write a list 'key_points:'.",
    ),
    "error.deck.shipped_sources": (
        "기본 덱의 질문에는 출처가 있어야 합니다. 'sources:' 목록을 쓰세요.",
        "Questions of shipped decks need sources. Write a list 'sources:'.",
    ),
    "error.deck.shipped_hint": (
        "핵심 포인트 '{id}' 힌트 없음. 답을 말하지 않는 'hint:' 한 줄을 쓰세요.",
        "The key point '{id}' has no hint. Write a 'hint:' that does not say the answer.",
    ),
    "error.deck.shipped_phrases": (
        "'{field}' 구절이 한 언어로만 되어 있습니다. 기본 덱에는 한국어와 영어 구절을 섞어 쓰세요.",
        "The phrases of '{field}' are in one language only. In shipped decks write Korean and "
        "English ones.",
    ),
    # the library
    "error.deck.unknown_question": (
        "id가 '{id}'인 질문이 없습니다. `quizapp questions`로 목록을 확인하세요.",
        "There is no question with the id '{id}'. `quizapp questions` lists them.",
    ),
    "error.deck.unknown_question_near": (
        "id가 '{id}'인 질문이 없습니다. 혹시 '{nearest}'? `quizapp questions`로 목록을 확인하세요.",
        "There is no question with the id '{id}'. Did you mean '{nearest}'? "
        "`quizapp questions` lists them.",
    ),
    "error.deck.gone": (
        "질문 '{id}' 사라짐: 실행 중에 덱 파일이 바뀌었습니다. quizapp을 다시 시작하세요.",
        "The question '{id}' has left its file since the start. Start quizapp again.",
    ),
}
