"""The words that deny, and those that look as if they did."""

from __future__ import annotations

import re

DENIED_AFTER = re.compile(
    r"지(?:는|도|를|가|만은)?\s?(?:않|못|안|아니|말|마[라세시십])|(?:^|\s)(?:안|못)(?:\s|되|돼|된|됨|됩|될|하|해|한|함|합|보|써|씀|쓰|받|읽|막|들|주|나|가)"
    r"|(?:^|[^가-힣])않|못\s?[하해한함합]|안\s?[되돼된됌됨됩될]|없(?!어[지진질짐져졌집]|[애앨앤앴])|불가|아[니닌님닙]|금지"
    r"|(?:것은|건|게|면|기에는?)\s?(?:위험|취약|안\s?좋|곤란|금물)"
    r"|(?<=\s)x(?=$|\s[^a-z0-9])"
    r"|것\s?보다|무관(?!하게|히)|착각|오해(?!\s?(?:없|마|말))|틀[린렸]|잘못\s?(?:알|생각)|[인은는을]\s?줄\s?(?:아[는시]|알)"
)
"""What denies the words before it: 지 않, 안 된, 없, 아니, 금지, 는 건 위험, X in a note."""
NOT_A_DENIAL = re.compile(
    r"뿐\S{0,12}\s?아니\S*|밖에\s?없\S*|(?:문제|상관|관계)\S{0,12}\s?없\S*|다름\s?없\S*|틀림\s?없\S*"
    r"|(?:지\s?(?:않|못한)|안\s?\S{1,4}|못\s?\S{1,4}|없|아니)[는은을]\s?(?:건|것[은이도]|게|수[는도가]?)\s?(?:아[니닌닙]|없)\S*"
    r"|(?<=\s)(?!것|게|건|거|방식|형태|구조|용도|목적|장치|수단|기능|역할|옵션|속성|방법|대책|대응)\S+[이가]\s?아니[라고]\S*"
    r"|(?:헷갈|혼동|착각|오해)\S{0,12}면\s?안\s?\S+"
    r"|(?<=\s)안\s[가-힣a-z0-9]{2,}(?<!기)(?:에서|에|의|를)(?=\s|$)"
    r"|없어지지(?:는|도|가)?\s?(?:않|못)\S*|지\s?말지\S*|아니라고|지\s?않(?:나|을까|습니까)\S*|잖아\S*"
)
"""What has such a word in it and denies nothing before it: 뿐 아니라, 밖에 없, 토큰 안 클레임에서.
A word in 기 after 안 is a verb: 저장 안 하기에."""
CONTRAST = re.compile(
    r"^(?:[이가은는도]|게|건)?\s?(?:아니[라고]|아[닌닙님]|말고|대신)|^(?:와|과|랑|이랑|하고)는?\s?(?:달리|다르게|반대로)"
)
"""What sets the word before it against another one: 가 아니라, 말고, 와 달리."""
CONTRAST_BEFORE = (
    "instead of",
    "rather than",
    "instead of a",
    "instead of the",
    "not a",
    "not the",
    "unlike",
    "unlike a",
    "unlike the",
)
"""The same before a word in English."""
UNUSED = re.compile(
    r"^(?:[이가은는을를도]|으?로[는도]?|에[는도]?|에서[는도]?)?\s?(?:못|아[니닌]|말고|대신|없[이는다음고어]|안\s?[써쓰씀쓴하해함합한되돼됩된됨]|(?:사용|이용|필요|쓰)\S*\s?(?:않|없|못|안)|x(?:$|\s[^a-z0-9]))"
)
"""What says right behind a lone word that it is not there or not used."""
VERB_RISES = re.compile("^(?:[\u11a8-\u11ff]|하|되|시키|당하|할|될|해|돼|한|된|함|됨|지)")
"""What follows a lone word that is used as a verb: then the whole clause may deny it."""
AFTER_A_PARTICLE = re.compile("[로는은을를도에서면고지엔선론건걸땐][안못]$")
"""안 or 못 where no spaces are typed, right behind the end of another word: 코드로못읽게."""
IF_THERE_IS_NONE = re.compile(r"(?<=\s)\S+\s?없으면")
"""That something else be absent is a condition: "getSession()을 부를 때 세션이 없으면"."""
IF_NOT = re.compile(r"[없않]으면|[안못]\s?\S+면")
"""That something must not be absent: "DB가 없으면 검증을 못 합니다"."""
