"""The demonstration district: the real communities of 立山区 with invented work records (演示数据)."""

from app.demo.district import DemoAccount, appoint, demo_accounts
from app.demo.generate import DemoReport, generate

__all__ = ["DemoAccount", "DemoReport", "appoint", "demo_accounts", "generate"]
