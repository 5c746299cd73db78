"""The prepared situations of auto-login: what they are called, what happens, what to keep."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "auto_login.title.mac_address": ("MAC 주소 쿠키", "A MAC address as cookie"),
    "auto_login.story.mac_address": (
        "서버가 MAC 주소를 쿠키에 담아 두고 그 주소로 사용자를 알아봅니다. 같은 와이파이에 있는 공격자는 쿠키를 훔친 적이 없고, 미나의 MAC 주소만 압니다.",
        "The server keeps a MAC address in the cookie and knows people by it. An attacker on the same Wi-Fi has stolen nothing; he only knows Mina's MAC address.",
    ),
    "auto_login.lesson.mac_address": (
        "웹 페이지는 MAC 주소를 읽을 수 없고, 운영체제는 이를 무작위로 바꾸며, 같은 네트워크의 누구나 볼 수 있어 비밀도 아닙니다. 식별자는 인증 수단이 아니므로 추측할 수 없는 랜덤 토큰(selector:validator)이나 패스키를 씁니다.",
        "A web page cannot read a MAC address, operating systems randomise it, and everybody on the network sees it. An identifier is no authenticator: use a random token (selector:validator) or passkeys.",
    ),
    "auto_login.title.user_id": ("사용자 번호 쿠키", "A user id as cookie"),
    "auto_login.story.user_id": (
        "로그인 상태 유지를 켜면 서버가 uid=번호 쿠키를 발급합니다. HttpOnly, Secure, SameSite는 모두 붙였습니다. 공격자는 자기 쿠키의 번호를 미나의 번호로 바꿉니다.",
        '"Remember me" sets a cookie uid=NUMBER, with HttpOnly, Secure and SameSite. The attacker changes the number in his own cookie to Mina\'s.',
    ),
    "auto_login.lesson.user_id": (
        "쿠키 값은 사용자가 마음대로 고칠 수 있습니다. 속성은 쿠키가 오가는 길을 지킬 뿐, 값이 진짜인지는 보장하지 않습니다. 값에 뜻이 담겨 있다면 서명하거나, 뜻 없는 랜덤 값으로 바꿉니다.",
        "Whoever holds a cookie can edit it. Attributes guard where it travels; they say nothing about whether its value is genuine. A value that means something has to be signed, or give way to a random one.",
    ),
    "auto_login.title.long_session_id": ("30일짜리 세션 ID", "A session id for 30 days"),
    "auto_login.story.long_session_id": (
        "자동 로그인을 위해 세션 쿠키에 Max-Age=30일을 붙였습니다. 공격자가 그 쿠키를 복사해 갔고, 미나는 평소처럼 사이트를 씁니다. 3주 뒤 공격자가 복사본을 보냅니다.",
        "For auto-login the session cookie got Max-Age of 30 days. An attacker has copied it, and Mina goes on using the site. Three weeks later he sends his copy.",
    ),
    "auto_login.lesson.long_session_id": (
        "세션 ID를 장기 쿠키로 만들면 복사본도 그만큼 오래 통하고, 같은 값이 두 곳에서 쓰여도 서버는 알아챌 방법이 없습니다. 자동 로그인에는 해시로 저장하고 쓸 때마다 바꾸며 폐기할 수 있는 별도의 토큰을 씁니다.",
        "Make a session id long-lived and a copy of it lives as long, while the server cannot tell one user from two. Auto-login needs a token of its own: stored hashed, rotated with each use, revocable.",
    ),
    "auto_login.title.user_id_new_password": (
        "비밀번호를 바꾸면 쫓아낼 수 있을까",
        "Does a new password help?",
    ),
    "auto_login.story.user_id_new_password": (
        "uid 쿠키를 쓰는 사이트에 공격자가 미나로 들어왔습니다. 미나가 비밀번호를 바꾸고 모든 기기에서 로그아웃한 뒤, 공격자가 다시 들어옵니다.",
        "On a site with uid cookies an attacker is in as Mina. She changes her password and logs out everywhere. Then he comes again.",
    ),
    "auto_login.lesson.user_id_new_password": (
        "쿠키가 곧 식별자이면 서버에 지울 것이 없습니다. 기기마다 서버에 행이 하나씩 있어야 로그아웃과 비밀번호 변경이 그 행을 지워 남의 로그인을 끝낼 수 있습니다.",
        "Where the cookie is the identifier itself, the server has nothing to delete. Only with a row per device can logging out or a new password end somebody else's login.",
    ),
    "auto_login.title.stolen_dump": ("유출된 DB 덤프", "A stolen database dump"),
    "auto_login.story.stolen_dump": (
        "네 가지 방식의 서버가 나란히 있고 미나는 모두에 로그인했습니다. 공격자는 쿠키는 없지만 DB 덤프를 손에 넣어, 거기 적힌 값을 쿠키로 보냅니다.",
        "Four servers stand side by side, one for each way, and Mina is logged in to all of them. The attacker has no cookie but a dump of the databases, and sends what it holds as a cookie.",
    ),
    "auto_login.lesson.stolen_dump": (
        "DB에 있는 값이 그대로 쿠키로 통하면 덤프 하나로 모든 사용자가 뚫립니다. 서버에는 validator의 SHA-256만 두고, 쿠키의 validator를 해시해 비교합니다.",
        "Where the stored value is the cookie, one dump opens every account. Keep only SHA-256 of the validator, and hash what the cookie brings before comparing.",
    ),
    "auto_login.title.session_id_in_the_dump": (
        "덤프 속의 세션 ID",
        "The session id in the dump",
    ),
    "auto_login.story.session_id_in_the_dump": (
        "자동 로그인에 30일짜리 세션 ID를 쓰는 사이트입니다. 세션 ID는 추측할 수 없는 128비트 랜덤 값이고, DB에는 그 값이 그대로 적혀 있습니다. 공격자가 DB 덤프를 얻었습니다.",
        "A site uses a session id of 30 days for auto-login: 128 random bits that nobody can guess. The database keeps it as it is, and the attacker has got a dump.",
    ),
    "auto_login.lesson.session_id_in_the_dump": (
        "추측할 수 없다는 것과 저장한 곳에서 새지 않는다는 것은 다릅니다. 그대로 저장한 토큰은 평문 비밀번호와 같아서 덤프를 얻은 사람은 누구나 그 값으로 로그인합니다. 해시만 저장하면 덤프에는 보낼 값이 없습니다.",
        "That nobody can guess a value does not help where it lies open. A token stored as it is is like a password in plain text: whoever has the dump logs in with it. With only a hash stored, the dump holds nothing to send.",
    ),
    "auto_login.title.reopened_browser": ("브라우저를 다시 열면", "The browser is opened again"),
    "auto_login.story.reopened_browser": (
        "미나는 로그인 상태 유지를 켜고 로그인한 뒤 브라우저를 닫았습니다. 세션 쿠키는 사라졌습니다. 다시 열어 사이트에 접속합니다.",
        'Mina logged in with "remember me" and closed her browser, so the session cookie is gone. She opens it again and visits the site.',
    ),
    "auto_login.lesson.reopened_browser": (
        "자동 로그인 쿠키는 세션이 없을 때 새 세션을 한 번 열어 주는 별도의 토큰입니다. 쓰일 때마다 validator가 바뀌므로 훔친 값은 곧 낡은 값이 됩니다.",
        "The remember-me cookie is a token of its own, which opens a new session when there is none. Its validator changes with every use, so a stolen one soon is an old one.",
    ),
    "auto_login.title.session_goes_on": ("세션이 살아 있는 동안", "While the session goes on"),
    "auto_login.story.session_goes_on": (
        "미나는 로그인 상태 유지를 켜고 로그인한 뒤 브라우저를 닫지 않고 1분 간격으로 두 번 더 접속합니다. 요청마다 세션 쿠키와 자동 로그인 쿠키가 함께 갑니다.",
        'Mina logged in with "remember me" and leaves her browser open. She visits the site twice more, a minute apart; each request carries the session cookie and the remember-me cookie.',
    ),
    "auto_login.lesson.session_goes_on": (
        "서버는 세션을 먼저 봅니다. 세션이 있으면 자동 로그인 토큰은 쓰이지 않으니 교체되지도 않습니다. 그래서 훔친 복사본도 미나의 세션이 끝나고 토큰이 다시 쓰일 때까지는 낡지 않습니다.",
        "The server looks at the session first. While there is one the remember-me token is not used, so it is not replaced either. A stolen copy, too, stays good until Mina's session is over and the token is used again.",
    ),
    "auto_login.title.copy_used_late": ("늦게 쓴 복사본", "The copy is used too late"),
    "auto_login.story.copy_used_late": (
        "공격자가 selector:validator 쿠키를 복사했습니다. 그런데 미나가 먼저 브라우저를 다시 열어 접속하고, 그 뒤에 공격자가 복사본을 보냅니다.",
        "The attacker has copied the selector:validator cookie. Mina is quicker: she opens her browser again and visits the site. Then he sends his copy.",
    ),
    "auto_login.lesson.copy_used_late": (
        "selector는 맞는데 validator가 이미 바뀐 값이면 두 사람이 같은 토큰을 가졌다는 뜻입니다. 서버는 도난으로 보고 그 사용자의 토큰을 모두 폐기합니다.",
        "A known selector with a validator that was replaced means that two people hold the same token. The server takes it for theft and revokes all of that user's tokens.",
    ),
    "auto_login.title.logout_here": ("이 기기에서 로그아웃", "Logging out here"),
    "auto_login.story.logout_here": (
        "미나는 노트북과 휴대폰에서 로그인 상태를 유지하고 있고, 공격자가 노트북의 쿠키를 복사했습니다. 미나가 노트북에서 로그아웃한 뒤 공격자와 휴대폰이 차례로 접속합니다.",
        "Mina is remembered on her laptop and on her phone; an attacker has copied the laptop's cookie. She logs out on the laptop. Then the attacker comes, and then her phone.",
    ),
    "auto_login.lesson.logout_here": (
        "로그아웃은 브라우저의 쿠키만 지우는 것이 아니라 서버의 행을 지우는 일입니다. 행이 없으면 복사본은 모르는 selector일 뿐이고, 다른 기기의 행은 그대로입니다. 참고로 Spring Security의 영속 토큰 방식은 로그아웃할 때 그 사용자의 토큰을 모두 지우고, 토큰 값을 해시하지 않고 저장합니다.",
        "Logging out deletes the row on the server, not just the cookie. Without its row a copy is an unknown selector; the rows of other devices stay. (Spring Security's persistent tokens differ: a logout deletes all tokens of the user, and the value is stored unhashed.)",
    ),
    "auto_login.title.logout_everywhere": ("모든 기기에서 로그아웃", "Logging out everywhere"),
    "auto_login.story.logout_everywhere": (
        "미나의 노트북과 휴대폰, 그리고 다른 사용자 준호의 브라우저가 모두 로그인 상태로 유지되고 있습니다. 미나가 노트북에서 ‘모든 기기에서 로그아웃’을 누릅니다.",
        "Mina's laptop and phone are remembered, and so is the browser of Juno, another user. On her laptop Mina chooses to log out everywhere.",
    ),
    "auto_login.lesson.logout_everywhere": (
        "기기마다 행이 따로 있으므로 한 사용자의 행을 모두 지우면 모든 기기에서 로그아웃됩니다. 다른 사용자의 행은 건드리지 않습니다.",
        "Each device has a row, so deleting a user's rows logs out every device of hers, and nobody else.",
    ),
    "auto_login.title.new_password": ("새 비밀번호", "A new password"),
    "auto_login.story.new_password": (
        "미나의 휴대폰은 로그인 상태로 유지되고 있고, 공격자는 노트북의 쿠키를 복사해 두었습니다. 미나가 노트북에서 비밀번호를 바꾼 뒤 공격자와 휴대폰이 차례로 접속합니다.",
        "Mina's phone is remembered, and an attacker has copied the laptop's cookie. On the laptop she changes her password. Then the attacker comes, and then her phone.",
    ),
    "auto_login.lesson.new_password": (
        "비밀번호를 바꾸는 까닭은 대개 누군가를 내보내기 위해서입니다. 그래서 그 사용자의 자동 로그인 토큰과 세션을 모두 폐기하고, 지금 이 기기에만 새로 발급합니다.",
        "People change a password to get somebody out. So every remember-me token and session of the user goes, and only the device at hand gets new ones.",
    ),
    "auto_login.title.hash_in_the_dump": ("덤프 속의 해시", "The hash in the dump"),
    "auto_login.story.hash_in_the_dump": (
        "공격자가 토큰 테이블의 덤프를 얻었습니다. selector와 validator의 SHA-256이 들어 있습니다. 공격자는 selector:해시를 쿠키로 보내 봅니다.",
        "The attacker has a dump of the token table, with the selector and SHA-256 of the validator. He sends selector:hash as a cookie.",
    ),
    "auto_login.lesson.hash_in_the_dump": (
        "서버는 받은 validator를 해시해서 비교하므로 해시를 보내면 ‘해시의 해시’가 되어 맞지 않습니다. validator는 192비트 랜덤이라 느린 비밀번호 해시가 아니라 SHA-256이면 충분합니다.",
        "What arrives is hashed before it is compared, so a hash becomes the hash of a hash. The validator is 192 random bits: plain SHA-256 is enough, no slow password hash is needed.",
    ),
    "auto_login.title.used_in_between": ("20일 간격으로 쓰면", "Used every 20 days"),
    "auto_login.story.used_in_between": (
        "자동 로그인은 30일짜리입니다. 미나와 준호가 같은 날 로그인했습니다. 미나는 20일 뒤에 한 번, 그로부터 20일 뒤에 또 한 번 접속하고, 준호는 그 사이 온 적이 없다가 같은 날 접속합니다.",
        "Auto-login lasts 30 days. Mina and Juno logged in on the same day. Mina visits the site after 20 days and again 20 days later; Juno, who has not been there since, comes on that day too.",
    ),
    "auto_login.lesson.used_in_between": (
        "토큰을 교체할 때 서버는 새 값과 함께 Max-Age도 다시 주고 행의 만료 시각도 뒤로 미룹니다. 그래서 미나는 40일째에도 로그인되지만 준호의 쿠키와 행은 끝났습니다. 계속 쓰는 사람은 한없이 연장되므로, 싫다면 처음 로그인한 시각부터 재는 절대 기한도 둡니다.",
        "With each new value the server gives Max-Age anew and moves the row's expiry. So Mina is logged in on day 40, while Juno's cookie and row are over. Whoever keeps coming is remembered without end; if that is not wanted, set an absolute limit that counts from the password login.",
    ),
    "auto_login.title.unknown_selector": ("모르는 selector", "An unknown selector"),
    "auto_login.story.unknown_selector": (
        "미나가 로그인해 있는 동안 누군가 꾸며 낸 selector와 validator를 쿠키로 보냅니다.",
        "While Mina is logged in, somebody sends a cookie with an invented selector and validator.",
    ),
    "auto_login.lesson.unknown_selector": (
        "모르는 selector는 누구의 것도 아니므로 조용히 무시합니다. 이때도 폐기한다면 아무나 아무 값이나 보내 남을 로그아웃시킬 수 있습니다.",
        "An unknown selector is nobody's, so it is ignored. If it revoked anything, anybody could log others out by sending rubbish.",
    ),
    "auto_login.title.after_31_days": ("31일 뒤", "31 days later"),
    "auto_login.story.after_31_days": (
        "자동 로그인은 30일짜리이고 공격자가 쿠키를 복사해 두었습니다. 31일 뒤 미나가 먼저 접속하고, 이어서 공격자가 복사본을 보냅니다. 공격자의 도구는 Max-Age를 지키지 않습니다.",
        "Auto-login lasts 30 days, and the attacker has a copy of the cookie. 31 days later Mina visits the site, and then he sends the copy. His tool does not care about Max-Age.",
    ),
    "auto_login.lesson.after_31_days": (
        "Max-Age는 브라우저에게 하는 부탁입니다. 공격자의 도구는 지키지 않으므로 만료 시각은 서버의 행에도 있어야 하고, 지난 행은 거절하면서 지웁니다.",
        "Max-Age is a request to the browser, and an attacker's tool ignores it. The row on the server needs an expiry too; a row past it is refused and deleted.",
    ),
    "auto_login.title.attacker_first": ("공격자가 먼저 쓰면", "The attacker comes first"),
    "auto_login.story.attacker_first": (
        "공격자가 복사본으로 먼저 접속해 새 validator까지 받았습니다. 그 뒤 미나가 브라우저를 다시 열어 접속하고, 공격자가 한 번 더 들어오려 합니다.",
        "The attacker uses his copy first and even receives the new validator. Then Mina opens her browser again and visits the site. After that he tries once more.",
    ),
    "auto_login.lesson.attacker_first": (
        "토큰 교체는 도난을 막지 못하고 드러나게 합니다. 미나의 낡은 쿠키가 들어온 순간 서버가 알아채고 공격자의 새 토큰과 세션까지 끝냅니다. 그 사이에는 공격자도 로그인되어 있었습니다.",
        "Rotation does not prevent theft, it uncovers it. When Mina's old cookie arrives the server notices and ends the attacker's new token and his session too. Until then he was in.",
    ),
    "auto_login.title.login_after_a_theft": (
        "비밀번호로 다시 로그인하면",
        "The owner logs in by password",
    ),
    "auto_login.story.login_after_a_theft": (
        "공격자가 복사본을 먼저 써서 validator가 바뀌었습니다. 미나는 접속해 보지도 않고, 브라우저를 다시 열자마자 로그인 화면에서 비밀번호를 입력합니다. 그 요청에는 낡은 쿠키가 함께 실립니다. 그 뒤 공격자가 다시 접속합니다.",
        "The attacker has used his copy first, so the validator was replaced. Mina opens her browser again and goes straight to the login form with her password; her old cookie goes along with it. Then the attacker comes again.",
    ),
    "auto_login.lesson.login_after_a_theft": (
        "낡은 토큰은 어느 페이지에 오든 도난의 증거입니다. 비밀번호가 맞다고 쿠키를 보지 않고 새로 발급하기만 하면 증거가 덮이고 공격자의 토큰은 살아남습니다. 경보를 남기고 그 사용자의 토큰을 모두 폐기한 다음 새로 로그인시킵니다.",
        "An old token is evidence of theft on every page. A login that only issues a new one because the password is right buries the evidence, and the attacker's token lives on. Raise the alarm, revoke all tokens of the user, and then log her in afresh.",
    ),
    "auto_login.title.who_else_is_revoked": ("누구까지 폐기될까", "Who else is revoked?"),
    "auto_login.story.who_else_is_revoked": (
        "노트북의 쿠키가 도난당해 낡은 복사본이 들어왔고, 서버가 도난으로 판단했습니다. 미나의 휴대폰과 다른 사용자 준호가 차례로 접속합니다.",
        "The laptop's cookie was stolen, the old copy has arrived, and the server takes it for theft. Then Mina's phone visits the site, and then Juno, another user.",
    ),
    "auto_login.lesson.who_else_is_revoked": (
        "어느 기기까지 털렸는지 모르므로 그 사용자의 토큰은 모두 폐기하고, 다른 사용자는 건드리지 않습니다. 미나는 기기마다 비밀번호로 다시 로그인해야 합니다.",
        "Nobody knows how far the thief got, so all tokens of that user go, and nobody else's. Mina has to log in with her password on each device.",
    ),
    "auto_login.title.guessed_validator": ("selector만 아는 사람", "Somebody knows the selector"),
    "auto_login.story.guessed_validator": (
        "공격자가 로그에서 미나의 selector를 보았습니다. validator는 몰라서 아무 값이나 붙여 보냅니다. 그 뒤 미나가 브라우저를 다시 열어 접속합니다.",
        "The attacker has seen Mina's selector in a log. He does not know the validator and makes one up. Then Mina opens her browser again and visits the site.",
    ),
    "auto_login.lesson.guessed_validator": (
        "selector가 맞고 validator가 틀리면 서버는 낡은 값인지 지어낸 값인지 구별할 수 없어 도난으로 봅니다. selector를 아는 사람은 들어오지는 못해도 로그아웃시킬 수는 있으니, selector도 로그에 남기지 않는 편이 낫습니다.",
        "With a right selector and a wrong validator the server cannot tell an old value from an invented one: theft. Whoever knows a selector cannot get in but can log its owner out, so keep selectors out of logs too.",
    ),
    "auto_login.title.two_tabs": ("동시에 열린 탭 두 개", "Two tabs at once"),
    "auto_login.story.two_tabs": (
        "미나의 브라우저가 다시 열리면서 탭 두 개가 같은 순간에 사이트를 불러옵니다. 두 요청에 같은 쿠키가 실립니다. 공격자는 없고, 유예 시간도 없습니다.",
        "Mina's browser starts again and two tabs load the site at the same moment. Both requests carry the same cookie. There is no thief, and no grace period.",
    ),
    "auto_login.lesson.two_tabs": (
        "먼저 온 요청이 validator를 바꾸면 나중 요청은 낡은 값이 되어 도난 경보가 잘못 울립니다. Spring Security의 영속 토큰 방식에도 보고된 문제로, 토큰 교체에는 짧은 유예 시간이 필요합니다.",
        "The first request replaces the validator, so the second one brings an old value: a false alarm. It is reported for Spring Security's persistent tokens too. Rotation needs a short grace period.",
    ),
    "auto_login.title.two_tabs_with_grace": (
        "탭 두 개와 유예 10초",
        "Two tabs, 10 s of grace",
    ),
    "auto_login.story.two_tabs_with_grace": (
        "같은 상황입니다. 이번에는 서버가 바로 전 validator를 교체 뒤 10초 동안 받아 줍니다.",
        "The same again, but for 10 seconds the server also takes the validator that was just replaced.",
    ),
    "auto_login.lesson.two_tabs_with_grace": (
        "유예 시간 안에 온 바로 전 validator는 동시에 나간 요청으로 보고 로그인시키되, 다시 교체하지는 않습니다. 그래서 브라우저에는 첫 요청이 받은 새 값이 남습니다.",
        "Within the grace period the last validator counts as a request sent at the same time: it logs in, but rotates nothing. So the browser keeps the value that the first answer brought.",
    ),
    "auto_login.title.thief_within_grace": ("유예 시간 안의 공격자", "A thief within the grace"),
    "auto_login.story.thief_within_grace": (
        "유예는 10초입니다. 미나가 접속해 validator가 바뀌고 5초 뒤, 공격자가 복사해 둔 낡은 값을 보냅니다.",
        "The grace period is 10 seconds. Mina's visit rotates the validator, and 5 seconds later the attacker sends the old value that he had copied.",
    ),
    "auto_login.lesson.thief_within_grace": (
        "유예 시간만큼은 낡은 값도 통하고 도난도 드러나지 않습니다. 오경보를 막는 값이니 동시 요청을 덮을 몇 초로 짧게 둡니다.",
        "For as long as the grace lasts an old value gets in, unnoticed. That is its price: keep it to the few seconds that requests sent together need.",
    ),
    "auto_login.title.twenty_seconds_later": ("20초 뒤", "20 seconds later"),
    "auto_login.story.twenty_seconds_later": (
        "유예는 10초입니다. 미나가 접속해 validator가 바뀌고 20초 뒤, 공격자가 복사해 둔 낡은 값을 보냅니다.",
        "The grace period is 10 seconds. Mina's visit rotates the validator, and 20 seconds later the attacker sends the old value that he had copied.",
    ),
    "auto_login.lesson.twenty_seconds_later": (
        "유예 시간이 지나면 낡은 validator는 다시 도난의 증거입니다. 유예가 있어도 도난 탐지는 그대로 살아 있습니다.",
        "Once the grace is over, an old validator is evidence of theft again. Detection survives a grace period.",
    ),
    "auto_login.title.answer_lost": ("도착하지 못한 응답", "The answer never arrives"),
    "auto_login.story.answer_lost": (
        "유예는 10초입니다. 지하철에서 미나의 요청은 서버에 닿았지만 새 쿠키가 담긴 응답이 끊겼습니다. 1분 뒤 미나가 다시 접속합니다.",
        "The grace period is 10 seconds. In a tunnel Mina's request reaches the server, but the answer with the new cookie is lost. A minute later she visits the site again.",
    ),
    "auto_login.lesson.answer_lost": (
        "서버는 바꿨는데 브라우저는 못 받은 값이라, 유예가 지나면 주인의 요청도 도난으로 보입니다. 그래서 경보는 계정을 잠그는 대신 토큰을 폐기하고 비밀번호로 다시 로그인하게 하는 정도가 알맞습니다.",
        "The server has rotated, the browser never heard of it, and after the grace its owner looks like a thief. So an alarm should cost no more than logging in again: revoke the tokens, do not lock the account.",
    ),
}
