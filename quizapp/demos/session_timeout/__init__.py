"""How long somebody stays logged in: the server's session, the browser's cookie, and a thief."""
