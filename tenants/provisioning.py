"""The life of a community as a tenant: create, suspend, export, erase."""

from __future__ import annotations

import csv
import json
import zipfile
from datetime import date, datetime
from typing import IO, TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, insert, inspect, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.orm import undefer_group

from tenants import vault
from tenants.area import Area, InvalidAreaCode, Level
from tenants.columns import CommunityOwned, utcnow, uuid7
from tenants.models import Community, CommunityKey, CommunityStatus, Place
from tenants.outbox import note_changes
from tenants.roles import Role, access_of
from tenants.scope import Scope, ScopeError, eraser_scope, shredder_scope
from tenants.session import Model, activate, changed_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy.orm import Session


_CHINA = ZoneInfo("Asia/Shanghai")


class BadRows(ValueError):
    """A file of areas has rows that cannot be used; nothing was imported. ``problems``: (line, what is wrong)."""

    def __init__(self, problems: Sequence[tuple[int, str]]) -> None:
        self.problems = list(problems)
        super().__init__("; ".join(f"line {line}: {what}" for line, what in self.problems[:20]))


def short_name(full_name: str) -> str:
    """A community's everyday name: without 居民委员会, 居委会, 村民委员会, 村委会."""
    for suffix in ("居民委员会", "村民委员会", "居委会", "村委会", "委员会"):
        if full_name.endswith(suffix) and len(full_name) > len(suffix):
            name = full_name.removesuffix(suffix)
            # 判甲炉村民委员会 is of 判甲炉村; 太平村村民委员会 has said so already.
            return f"{name}村" if suffix[0] == "村" and not name.endswith("村") else name
    return full_name


def read_villages(file: IO[str], district: Area | None = None) -> list[tuple[int, str, str]]:
    """The communities of a CSV in the format of china-division's ``villages.csv``: (code, name, full name).

    ``district`` keeps only its own rows. Raises BadRows naming every bad line.
    """
    reader = csv.DictReader(file, restkey="_more")
    # Spreadsheets begin a file with a byte order mark, which would hide the first heading.
    reader.fieldnames = [name.removeprefix("\ufeff").strip() for name in reader.fieldnames or ()]
    problems: list[tuple[int, str]] = []
    missing = {"code", "name", "streetCode"} - set(reader.fieldnames)
    if missing:
        raise BadRows([(1, f"the heading lacks {', '.join(sorted(missing))}")])
    communities: dict[int, tuple[int, str, str]] = {}
    for row in reader:
        line = reader.line_num
        code, name = (row["code"] or "").strip(), (row["name"] or "").strip()
        try:
            area = Area.parse(code)
        except InvalidAreaCode:
            if not _plainly_elsewhere(row, district):
                problems.append((line, f"{code!r} is not a 12-digit community code"))
            continue
        if district is not None and not district.covers(area):
            continue
        problem = _row_problem(row, area, code, name, communities)
        if problem:
            problems.append((line, problem))
        else:
            communities[area.lo] = (area.lo, short_name(name), name)
    if not communities and not problems:
        where = f" in {district.code}" if district else ""
        problems.append((reader.line_num, f"no community{where} in this file"))
    if problems:
        raise BadRows(problems)
    return sorted(communities.values())


def _plainly_elsewhere(row: dict[str, Any], district: Area | None) -> bool:
    """True if a row without a usable code belongs to another district by its street: then it is not our problem."""
    street = (row["streetCode"] or "").strip()
    return district is not None and street.isdigit() and not street.startswith(district.code)


def _row_problem(
    row: dict[str, Any], area: Area, code: str, name: str, seen: dict[int, tuple[int, str, str]]
) -> str | None:
    if area.level is not Level.COMMUNITY:
        return f"{code} is not a community but a {area.level.name.lower()}"
    if "_more" in row:
        return f"{code} has more columns than the heading"
    if not name:
        return f"{code} has no name"
    if len(name) > 100 or any(character < " " for character in name):
        return f"the name of {code} is too long or holds control characters"
    if (row["streetCode"] or "").strip() != code[:9]:
        return f"{code} does not lie in street {row['streetCode']!r}"
    if area.lo in seen:
        return f"{code} appears twice"
    return None


def create_communities(
    scope: Scope,
    communities: Iterable[tuple[int, str, str]],
    *,
    joined_on: date | None = None,
    demo: bool = False,
) -> int:
    """Make communities (code, name, full name) with their keys; those that exist take the new name.

    ``joined_on`` is the day from which they take part (default: today in China). Returns how many are new. All or
    nothing.
    """
    rows = list(communities)
    with activate(scope) as session:
        known = set(session.execute(select(Community.community_id)).scalars())
        fresh = [row for row in rows if row[0] not in known]
        for code, name, full_name in rows:
            if code in known:
                _rename(session, code, name, full_name)
        if fresh:
            _insert_communities(session, fresh, joined_on or utcnow().astimezone(_CHINA).date(), demo)
        session.commit()
    return len(fresh)


def _insert_communities(session: Session, fresh: list[tuple[int, str, str]], joined_on: date, demo: bool) -> None:
    now, key = utcnow(), vault.deployment_key()
    session.execute(
        insert(Community),
        [
            {
                "community_id": code,
                "name": name,
                "full_name": full_name,
                "status": CommunityStatus.ACTIVE,
                "joined_on": joined_on,
                "demo": demo,
                "created_at": now,
            }
            for code, name, full_name in fresh
        ],
    )
    session.execute(
        insert(CommunityKey),
        [
            {
                "community_id": code,
                "id": uuid7(),
                "purpose": purpose,
                "wrapped_key": vault.new_wrapped_key(code, purpose, key),
                "created_at": now,
            }
            for code, _, _ in fresh
            for purpose in ("community", "intake")
        ],
    )
    _name_places(session, ((Area.of_community(code), name) for code, name, _ in fresh))
    note_changes(session, [code for code, _, _ in fresh])


def _rename(session: Session, code: int, name: str, full_name: str) -> None:
    renamed = session.execute(
        update(Community)
        .where(Community.community_id == code, Community.status != CommunityStatus.ERASED)
        .values(name=name, full_name=full_name)
    )
    if changed_rows(renamed):
        _name_places(session, [(Area.of_community(code), name)])


def name_places(scope: Scope, places: Iterable[tuple[Area, str]]) -> None:
    """Give provinces, cities, districts and streets their names; a name given before is replaced."""
    with activate(scope) as session:
        _name_places(session, places)
        session.commit()


def _name_places(session: Session, places: Iterable[tuple[Area, str]]) -> None:
    now = utcnow()
    rows = [
        {"id": uuid7(), "area_lo": area.lo, "area_hi": area.hi, "name": name, "created_at": now}
        for area, name in places
    ]
    statement = upsert(Place)
    if rows:
        again = statement.on_conflict_do_update(
            index_elements=["area_lo", "area_hi"], set_={"name": statement.excluded.name}
        )
        session.execute(again, rows)


def set_status(scope: Scope, community_id: int, status: CommunityStatus) -> None:
    """Suspend a community (read-only, not evaluated) or let it take part again. Raises ScopeError if not found."""
    with activate(scope) as session:
        result = session.execute(
            update(Community)
            .where(Community.community_id == community_id, Community.status != CommunityStatus.ERASED)
            .values(status=status)
        )
        if changed_rows(result) != 1:
            raise ScopeError(f"{community_id} is not a community of {scope.area.code}")
        session.commit()


def community_models() -> list[type[CommunityOwned]]:
    """Every model whose rows belong to a community, in an order in which rows may be inserted."""
    mappers = {mapper.local_table: mapper.class_ for mapper in Model.registry.mappers}
    return [
        mappers[table]
        for table in Model.metadata.sorted_tables
        if table in mappers and issubclass(mappers[table], CommunityOwned)
    ]


def export_community(scope: Scope, target: IO[bytes]) -> dict[str, int]:
    """Write all rows the community may read to a zip of JSON lines, personal values opened. Rows per table.

    ``scope`` is the community's own. Reporters' contacts are not the community's and are not in it.
    """
    counts: dict[str, int] = {}
    with activate(scope) as session, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for model in community_models():
            access = access_of(model.__table__).get(Role.COMMUNITY)
            if access is None or "r" not in access.verbs or model is CommunityKey:
                continue
            with archive.open(f"{model.__tablename__}.jsonl", "w") as file:
                counts[model.__tablename__] = 0
                for line in _rows_as_json(session, model):
                    file.write(line)
                    counts[model.__tablename__] += 1
    return counts


def _rows_as_json(session: Session, model: type[CommunityOwned]) -> Iterator[bytes]:
    rows = session.execute(
        select(model)
        .options(undefer_group("personal"), undefer_group("inner"))
        .order_by(model.id)
        .execution_options(yield_per=500)
    ).scalars()
    columns = [column.key for column in inspect(model).column_attrs]
    for row in rows:
        record = {key: getattr(row, key) for key in columns}
        yield json.dumps(record, ensure_ascii=False, default=_plain).encode() + b"\n"
        session.expunge(row)


def _plain(value: Any) -> Any:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (bytes, memoryview)):
        return bytes(value).hex()
    return str(value)


def erase_community(operator: Scope, community_id: int) -> dict[str, int]:
    """Destroy a community's keys and delete its rows; its name stays with the status ``erased``.

    The keys go first, so that an interruption leaves nothing readable; whoever repeats it deletes what is left.
    Returns rows deleted per table. Rows of results and decisions that a community may not delete itself lose their
    meaning with the keys and rows they speak of; they are kept for the district's record.
    """
    area = Area.of_community(community_id)
    if not operator.area.covers(area):
        raise ScopeError(f"{community_id} is not a community of {operator.area.code}")
    counts: dict[str, int] = {}
    # Both, the community's and the one of its reporters.
    with activate(shredder_scope(community_id, operator.actor)) as session:
        destroyed = session.execute(delete(CommunityKey), execution_options={"synchronize_session": False})
        counts[CommunityKey.__tablename__] = changed_rows(destroyed)
        session.commit()
    vault.forget(community_id)
    with activate(eraser_scope(community_id, operator.actor)) as session:
        for model in reversed(community_models()):
            access = access_of(model.__table__).get(Role.ERASER)
            if access is not None and "d" in access.verbs:
                result = session.execute(delete(model), execution_options={"synchronize_session": False})
                counts[model.__tablename__] = changed_rows(result)
        session.commit()
    set_status(operator, community_id, CommunityStatus.ERASED)
    return counts


def provisioned(session: Session) -> list[Community]:
    """The communities of the active scope in the order of their codes."""
    return list(session.execute(select(Community).order_by(Community.community_id)).scalars())
