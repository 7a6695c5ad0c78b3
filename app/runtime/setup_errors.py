"""What is wrong with how the service is set up: said to whoever starts it, in English and Chinese."""

from __future__ import annotations


class SetupError(Exception):
    """The service cannot start as it is set up; says in English and Chinese what to do about it."""

    def __init__(self, english: str, chinese: str) -> None:
        self.english = english
        self.chinese = chinese
        super().__init__(f"{english}\n{chinese}")


class ConfigError(SetupError):
    """A setting is missing or wrong. ``variable`` names it."""

    def __init__(self, variable: str, english: str, chinese: str) -> None:
        self.variable = variable
        super().__init__(f"{variable}: {english}", f"{variable}：{chinese}")
