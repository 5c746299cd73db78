"""Why a cookie is refused or stays behind, under the names Chromium's DevTools use."""

from enum import StrEnum


class Reason(StrEnum):
    """One rule that stopped a cookie; the value is Chromium's own name.

    The names are those of `Network.SetCookieBlockedReason` and `Network.CookieBlockedReason`.
    The last group has no name there and takes that of Chromium's `CookieInclusionStatus`, or
    of `Network.BlockedReason` for a request that was never made.
    """

    SECURE_ONLY = "SecureOnly"
    SAME_SITE_NONE_INSECURE = "SameSiteNoneInsecure"
    SCHEMEFUL_SAME_SITE_STRICT = "SchemefulSameSiteStrict"
    SCHEMEFUL_SAME_SITE_LAX = "SchemefulSameSiteLax"
    SCHEMEFUL_SAME_SITE_UNSPECIFIED = "SchemefulSameSiteUnspecifiedTreatedAsLax"
    USER_PREFERENCES = "UserPreferences"
    SCHEME_NOT_SUPPORTED = "SchemeNotSupported"
    ANONYMOUS_CONTEXT = "AnonymousContext"

    INVALID_DOMAIN = "InvalidDomain"
    INVALID_PREFIX = "InvalidPrefix"
    OVERWRITE_SECURE = "OverwriteSecure"
    NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE = "NameValuePairExceedsMaxSize"
    DISALLOWED_CHARACTER = "DisallowedCharacter"
    NO_COOKIE_CONTENT = "NoCookieContent"

    NOT_ON_PATH = "NotOnPath"
    DOMAIN_MISMATCH = "DomainMismatch"

    HTTP_ONLY = "HttpOnly"
    OVERWRITE_HTTP_ONLY = "OverwriteHttpOnly"
    NAMELESS_PAIR = "NamelessPair"
    INVALID_PARTITIONED = "InvalidPartitioned"
    PARTITION_MISMATCH = "PartitionMismatch"
    MIXED_CONTENT = "MixedContent"


SECTIONS: dict[Reason, str] = {
    Reason.SECURE_ONLY: "RFC 6265bis 5.7, 5.8.3",
    Reason.SAME_SITE_NONE_INSECURE: "RFC 6265bis 5.7",
    Reason.SCHEMEFUL_SAME_SITE_STRICT: "RFC 6265bis 5.2, 5.6.7.1",
    Reason.SCHEMEFUL_SAME_SITE_LAX: "RFC 6265bis 5.2, 5.6.7.1",
    Reason.SCHEMEFUL_SAME_SITE_UNSPECIFIED: "RFC 6265bis 5.2, 5.6.7.2",
    Reason.USER_PREFERENCES: "RFC 6265bis 7.1",
    Reason.SCHEME_NOT_SUPPORTED: "RFC 6265bis 5.3",
    Reason.ANONYMOUS_CONTEXT: "Fetch 2.2.5, credentials mode",
    Reason.INVALID_DOMAIN: "RFC 6265bis 5.1.3, 5.7",
    Reason.INVALID_PREFIX: "RFC 6265bis 4.1.3, 5.4",
    Reason.OVERWRITE_SECURE: "RFC 6265bis 5.7, 8.6",
    Reason.NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE: "RFC 6265bis 5.6",
    Reason.DISALLOWED_CHARACTER: "RFC 6265bis 5.6",
    Reason.NO_COOKIE_CONTENT: "RFC 6265bis 5.7",
    Reason.NOT_ON_PATH: "RFC 6265bis 5.1.4, 5.8.3",
    Reason.DOMAIN_MISMATCH: "RFC 6265bis 5.1.3, 5.8.3",
    Reason.HTTP_ONLY: "RFC 6265bis 5.6.6, 5.8.2",
    Reason.OVERWRITE_HTTP_ONLY: "RFC 6265bis 5.7",
    Reason.NAMELESS_PAIR: "RFC 6265bis 5.4, 8.6",
    Reason.INVALID_PARTITIONED: "CHIPS (draft-cutler-httpbis-partitioned-cookies) 2.1",
    Reason.PARTITION_MISMATCH: "CHIPS (draft-cutler-httpbis-partitioned-cookies) 2.2",
    Reason.MIXED_CONTENT: "Mixed Content 4.4",
}
"""Where each rule stands; RFC 6265bis is draft-ietf-httpbis-rfc6265bis."""
