"""Security headers of every response. Pages carry no inline script and no style attribute, so the policy needs
neither 'unsafe-inline' nor a nonce."""

from __future__ import annotations

from flask import Flask, Response, current_app, request

DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
CONTENT_SECURITY_POLICY = "; ".join(f"{name} {sources}" for name, sources in DIRECTIVES.items())

# A building lead photographs a finding with the phone's own file dialog, which needs no permission.
PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in ("camera", "geolocation", "microphone", "payment", "usb", "display-capture", "browsing-topics")
)

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",  # for browsers older than frame-ancestors
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

ONE_YEAR = 365 * 24 * 3600


def set_headers(response: Response) -> Response:
    """Adds what a response does not set itself; returns the same response."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    # Where cookies go over HTTPS only, so do pages; browsers ignore this on a page that came over plain HTTP.
    if request.is_secure or current_app.config["SESSION_COOKIE_SECURE"]:
        response.headers.setdefault("Strict-Transport-Security", f"max-age={ONE_YEAR}; includeSubDomains")
    if request.endpoint == "static" and request.path.startswith("/static/dist/") and response.status_code == 200:
        # The name changes with the content, so a copy never grows stale.
        response.headers["Cache-Control"] = f"public, max-age={ONE_YEAR}, immutable"
    elif response.mimetype == "text/html":
        # The same address answers with a page or with its fragment; a cache must not swap the two.
        response.vary.update(("HX-Request", "HX-Request-Type"))
        # Pages show one person's view of one area: no shared cache, and no copy after signing out.
        response.headers.setdefault("Cache-Control", "private, no-store")
    return response


def init_app(app: Flask) -> None:
    """Sets the headers on every response of the application."""
    app.after_request(set_headers)
