"""What is mutated, and which tests have to notice: those that say what the file must do, not all that pass by it."""

from __future__ import annotations

from pathlib import Path

SOURCES = [
    Path("tenants"),
    Path("app/evaluation/scoring"),
    Path("app/evaluation/engine.py"),
    Path("app/declare/metric.py"),
    Path("app/declare/metric_sql.py"),
    Path("app/declare/schedule.py"),
    *sorted(Path("app").rglob("metrics.py")),
]

_EVERY_METRIC = "tests/unit/test_metric.py"
_METRICS = "tests/features/meetings/test_metrics.py tests/features/patrols/test_metrics.py tests/features/premises"
_TESTS = {
    "app/declare/metric.py": f"tests/unit/test_cycle.py {_EVERY_METRIC} {_METRICS}",
    "app/declare/metric_sql.py": f"{_METRICS} tests/features/publicity tests/features/network tests/documents",
    "app/declare/schedule.py": "tests/processes/test_daily_jobs.py",
    "app/documents/metrics.py": f"{_EVERY_METRIC} tests/documents",
    "app/evaluation/engine.py": "tests/evaluation/test_engine_edges.py tests/evaluation/test_engine.py",
    "app/evaluation/metrics.py": f"{_EVERY_METRIC} tests/evaluation/test_metrics.py",
    "app/evaluation/scoring/criteria.py": "tests/unit/test_criteria.py",
    "app/evaluation/scoring/explanations.py": "tests/unit/test_next_actions.py tests/unit/test_scoring.py",
    "app/evaluation/scoring/rules.py": "tests/unit/test_scoring_edges.py tests/unit/test_scoring.py",
    "app/evaluation/scoring/score_file.py": "tests/unit/test_score_file.py",
    "tenants/area.py": "tests/unit/test_area.py",
    "tenants/clock.py": "tests/unit/test_set_clock.py",
    "tenants/columns.py": "tests/unit/test_columns.py tests/tenants/test_personal_values.py",
    "tenants/fan_out.py": "tests/tenants/test_fan_out.py",
    "tenants/paths.py": "tests/unit/test_paths.py",
    "tenants/provisioning.py": "tests/tenants/test_provisioning.py tests/tenants/test_personal_values.py",
    "tenants/roles.py": "tests/unit/test_roles.py",
    "tenants/scope.py": "tests/unit/test_scope.py",
    "tenants/session.py": "tests/tenants/test_session.py tests/isolation/test_pool.py",
    "tenants/vault.py": "tests/unit/test_vault.py tests/tenants/test_personal_values.py",
    "tenants/web.py": "tests/accounts/test_doors.py tests/contracts/test_routes.py"
    " tests/web/test_closed_communities.py",
}


def tests_of(path: Path) -> list[str]:
    """The tests of a source file, as arguments of pytest: a feature's metrics have theirs beside its other tests."""
    if path.match("app/features/*/metrics.py"):
        beside = sorted(Path("tests/features", path.parent.name).glob("test_*metrics.py"))
        return [_EVERY_METRIC, *map(str, beside)]
    chosen = _TESTS.get(path.as_posix(), "tests/tenants tests/isolation")
    return [test for test in chosen.split() if Path(test).exists()]
