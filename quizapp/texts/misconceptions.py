"""What is often said of cookies, sessions and tokens, and shown otherwise by a situation."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "demos.often_said": ("흔한 오해: “{claim}”", "Often said: “{claim}”"),
    "demos.often_said.C01": (
        "쿠키의 속성도 요청마다 서버로 돌아간다",
        "the attributes of a cookie go back to the server as well",
    ),
    "demos.often_said.C06": ("JWT는 인증 방식이다", "JWT is a way to authenticate"),
    "demos.often_said.C07": ("JWT는 정보를 암호화한다", "a JWT encrypts what is in it"),
    "demos.often_said.C08": ("토큰은 클라이언트가 발급한다", "the client issues the token"),
    "demos.often_said.C09": (
        "JWT를 쓰면 서버에 상태를 둘 필요가 없다",
        "with a JWT the server needs no state",
    ),
    "demos.often_said.C11": (
        "세션 쿠키는 브라우저를 닫으면 반드시 사라진다",
        "a session cookie is always gone when the browser closes",
    ),
    "demos.often_said.C12": (
        "쿠키는 정해 둔 만료 시각까지 반드시 남아 있다",
        "a cookie always stays until it expires",
    ),
    "demos.often_said.C13": (
        "쿠키는 모든 요청에 실려 간다",
        "a cookie goes with every request",
    ),
    "demos.often_said.C14": (
        "만료되는 순간 세션 데이터가 삭제된다",
        "session data is deleted the moment it expires",
    ),
    "demos.often_said.C15": (
        "브라우저를 닫으면 서버의 세션도 삭제된다",
        "closing the browser deletes the session on the server",
    ),
    "demos.often_said.C16": (
        "브라우저를 닫으면 로그아웃된 것이다",
        "closing the browser is a logout",
    ),
    "demos.often_said.C17": (
        "브라우저가 닫히면 서버의 자원이 풀린다",
        "the server frees its resources when the browser closes",
    ),
    "demos.often_said.C18": (
        "오래 가는 쿠키에 세션 ID를 넣으면 자동 로그인이 된다",
        "for auto-login, put the session ID into a long-lived cookie",
    ),
    "demos.often_said.C20": (
        "세션 데이터를 암호화하면 하이재킹을 막는다",
        "encrypting session data prevents hijacking",
    ),
    "demos.often_said.C21": (
        "유휴 타임아웃이 있으면 하이재킹을 막는다",
        "an idle timeout prevents hijacking",
    ),
    "demos.often_said.C22": (
        "세션 보안은 암호화와 타임아웃이면 충분하다",
        "encryption and timeouts are all that sessions need",
    ),
    "demos.often_said.C23": ("쿠키는 성능을 높인다", "cookies make a site faster"),
    "demos.often_said.C24": (
        "쿠키로 사용자의 행동을 마음껏 추적할 수 있다",
        "cookies can track users everywhere",
    ),
    "demos.often_said.C28": (
        "쿠키의 수명은 set-max-age로 정한다",
        "set-max-age sets the lifetime of a cookie",
    ),
    "demos.often_said.C29": (
        "쿠키를 보낼 때마다 Max-Age가 갱신된다",
        "Max-Age is renewed whenever the cookie is sent",
    ),
    "demos.often_said.C30": (
        "쿠키의 Max-Age가 지나면 세션이 만료된다",
        "the session expires with the cookie's Max-Age",
    ),
    "demos.often_said.C31": (
        "JWT는 작아서 네트워크 부하를 줄인다",
        "a JWT is small and saves traffic",
    ),
    "demos.often_said.C32": (
        "DB를 조회하지 않고도 토큰을 완전히 검증할 수 있다",
        "a token can be verified without any look-up",
    ),
    "demos.often_said.C33": (
        "JWT로 클라이언트에서 인증할 수 있다",
        "a JWT lets the client authenticate users",
    ),
    "demos.often_said.C34": (
        "한 번 발급한 토큰은 아무도 고칠 수 없다",
        "nobody can change a token that was issued",
    ),
    "demos.often_said.C35": (
        "토큰의 위조는 막을 수 없다",
        "nothing prevents the forging of tokens",
    ),
    "demos.often_said.C36": (
        "페이로드는 복호화해서 읽는다",
        "the payload is decrypted to be read",
    ),
    "demos.often_said.C37": (
        "서명만 확인하면 토큰 검증은 끝난다",
        "a token is verified once its signature is",
    ),
    "demos.often_said.C38": (
        "JSESSIONID는 웹 서버가 발급한다",
        "the web server issues the JSESSIONID",
    ),
    "demos.often_said.C39": (
        "처음 접속하면 곧바로 JSESSIONID가 생긴다",
        "the first visit always makes a JSESSIONID",
    ),
    "demos.often_said.C40": (
        "JSESSIONID는 그 뒤의 모든 요청에 실려 간다",
        "the JSESSIONID goes with every later request",
    ),
    "demos.often_said.C41": (
        "JSESSIONID는 암호화 여부가 중요하다",
        "what matters about a JSESSIONID is whether it is encrypted",
    ),
    "demos.often_said.C42": (
        "세션의 만료와 쿠키의 만료는 같은 것이다",
        "a session and its cookie expire together",
    ),
    "demos.often_said.C43": (
        "서블릿의 세션에는 절대 만료 시간이 있다",
        "servlet sessions have an absolute timeout",
    ),
    "demos.often_said.C44": (
        "서버는 클라이언트가 보낸 세션 ID로 세션을 만든다",
        "the server makes a session of the ID that the client sends",
    ),
    "demos.often_said.C45": ("HttpOnly가 XSS를 막는다", "HttpOnly protects from XSS"),
    "demos.often_said.C46": (
        "Lax 쿠키는 다른 사이트에서 온 GET 요청이면 전송된다",
        "a Lax cookie goes with any GET from another site",
    ),
    "demos.often_said.C47": (
        "SameSite를 쓰면 같은 사이트에서만 전송된다",
        "with SameSite a cookie is only sent within its site",
    ),
    "demos.often_said.C48": (
        "SameSite면 CSRF를 막기에 충분하다",
        "SameSite is all it takes against CSRF",
    ),
    "demos.often_said.C49": (
        "Secure를 쓰면 로그인 정보를 쿠키에 담아도 된다",
        "with Secure, login data may be kept in a cookie",
    ),
    "demos.often_said.C50": (
        "쿠키를 모든 도메인에서 읽도록 설정할 수 있다",
        "a cookie can be made readable to all domains",
    ),
    "demos.often_said.C51": (
        "Domain을 지정하면 쿠키의 범위가 좁아진다",
        "Domain narrows where a cookie goes",
    ),
    "demos.often_said.C66": (
        "MAC 주소를 담은 쿠키로 자동 로그인을 한다",
        "a cookie with the MAC address does for auto-login",
    ),
}
