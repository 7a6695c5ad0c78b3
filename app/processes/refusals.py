"""What the web server itself answers, where there is no request for the application to answer."""

from __future__ import annotations

from http import HTTPStatus

# No page of the application is at hand: both languages, and what to do.
_WORDS: dict[int, str] = {
    HTTPStatus.BAD_REQUEST: "This request could not be understood. 无法识别此请求。",
    HTTPStatus.REQUEST_TIMEOUT: "The request took too long to arrive. Try again. 请求传输超时，请重试。",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "What you sent is too large. 提交的内容过大。",
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: "The address or the request's headers are too long. Clear this site's"
    " cookies and try again. 网址或请求头过长，请清除本网站的 Cookie 后重试。",
    HTTPStatus.INTERNAL_SERVER_ERROR: "Something went wrong on our side. 服务器出错了。",
    HTTPStatus.SERVICE_UNAVAILABLE: "The service is very busy just now. Go back, where what you typed still is, and try"
    " again in a moment. 系统繁忙，请返回上一页稍后重试，已填写的内容仍在。",
}


def words(status: int) -> bytes:
    """The text of the answer, in UTF-8."""
    return (_WORDS.get(status, _WORDS[HTTPStatus.BAD_REQUEST]) + "\n").encode()
