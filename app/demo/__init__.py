"""The demonstration district: the real communities of 立山区 with invented work records (演示数据)."""

from app.demo.district import DemoAccount, demo_accounts
from app.demo.generate import DemoReport, generate
from app.demo.statistics import analyze

__all__ = ["DemoAccount", "DemoReport", "analyze", "demo_accounts", "generate"]
