"""What the web server itself answers, where there is no request for the application to answer."""

from __future__ import annotations

from http import HTTPStatus

from gunicorn.http.errors import (
    ConfigurationProblem,
    ExpectationFailed,
    LimitRequestHeaders,
    LimitRequestLine,
    ParseException,
    UnsupportedTransferCoding,
)

_STATUS: dict[type[BaseException], HTTPStatus] = {
    LimitRequestLine: HTTPStatus.REQUEST_URI_TOO_LONG,
    LimitRequestHeaders: HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
    ExpectationFailed: HTTPStatus.EXPECTATION_FAILED,
    UnsupportedTransferCoding: HTTPStatus.NOT_IMPLEMENTED,
    ConfigurationProblem: HTTPStatus.INTERNAL_SERVER_ERROR,
    ParseException: HTTPStatus.BAD_REQUEST,
}
# No page of the application is at hand: both languages, and what to do.
_WORDS = {
    HTTPStatus.BAD_REQUEST: "This is not a request that can be understood. 无法识别此请求。",
    HTTPStatus.REQUEST_TIMEOUT: "The request took too long to arrive. Try again. 请求传输超时，请重试。",
    HTTPStatus.REQUEST_URI_TOO_LONG: "The address is too long. 网址过长。",
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: "The request's headers are too long. Clear this site's cookies and try"
    " again. 请求头过长，请清除本网站的 Cookie 后重试。",
    HTTPStatus.INTERNAL_SERVER_ERROR: "Something went wrong on our side. 服务器出错了。",
    HTTPStatus.SERVICE_UNAVAILABLE: "Too many large files are on their way. Try again in a minute."
    " 正在上传的大文件过多，请一分钟后重试。",
}


def status_of(error: BaseException) -> int:
    """The HTTP status for what the parser found wrong; 500 for anything else."""
    for kind, status in _STATUS.items():
        if isinstance(error, kind):
            return status
    return HTTPStatus.INTERNAL_SERVER_ERROR


def answer(status: int) -> bytes:
    """A whole response that ends the connection."""
    named = HTTPStatus(status)
    body = (_WORDS.get(named, _WORDS[HTTPStatus.BAD_REQUEST]) + "\n").encode()
    head = (
        f"HTTP/1.1 {named.value} {named.phrase}\r\nServer: qingshe\r\nConnection: close\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nContent-Length: {len(body)}\r\n"
    )
    wait = "Retry-After: 60\r\n" if named is HTTPStatus.SERVICE_UNAVAILABLE else ""
    return (head + wait + "\r\n").encode() + body
