"""Who may do what in the registers, asked inside a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from tenants.models import StaffRole
from tenants.roles import Role
from tenants.session import db
from tenants.web import current_membership, request_scope

if TYPE_CHECKING:
    import uuid

    from sqlalchemy import ColumnElement

    from app.declare.fields import Field
    from app.declare.register import Action, Register


def may_read(register: Register) -> bool:
    """True if the visitor's role sees the register at all."""
    return current_membership().role is not StaffRole.BUILDING_LEAD or register.leads is not None


def may_write(register: Register) -> bool:
    """True if the visitor's role may enter and change rows."""
    role = current_membership().role
    if role is StaffRole.BUILDING_LEAD:
        return register.leads is not None and register.leads.write
    return role is StaffRole.COMMUNITY_ADMIN


def may_run(register: Register, action: Action) -> bool:
    """True if the visitor's role may do something to the rows it sees."""
    return may_write(register) or (action.for_leads and current_membership().role is StaffRole.BUILDING_LEAD)


def may_reveal() -> bool:
    """True if the visitor may ask to see personal values in full."""
    return current_membership().role is StaffRole.COMMUNITY_ADMIN


def can_decrypt() -> bool:
    """True if this scope holds the community's key."""
    return request_scope().role is Role.COMMUNITY


def may_show(field: Field) -> bool:
    """True if this scope may see anything of a field: what is personal or inner stays within the community."""
    return can_decrypt() or not (field.personal or field.inner)


def row_filter(register: Register) -> ColumnElement[bool] | None:
    """The condition that keeps a building lead to the own buildings; None for everybody else."""
    if current_membership().role is not StaffRole.BUILDING_LEAD or register.leads is None:
        return None
    return register.leads.rows(request_scope().actor)


def can_see_row(register: Register, row_id: uuid.UUID) -> bool:
    """True if a row of the community is one that this visitor may see."""
    narrowed = row_filter(register)
    if narrowed is None:
        return True
    statement = select(register.model.id).where(register.model.id == row_id, narrowed)
    return db.session().execute(statement).scalar_one_or_none() is not None


def may_change(register: Register, row_id: uuid.UUID) -> bool:
    """True if the visitor may change what a row says, of those they see; letting it end asks ``may_write`` alone."""
    if not may_write(register):
        return False
    leads = register.leads
    if current_membership().role is not StaffRole.BUILDING_LEAD or leads is None or leads.changes is None:
        return True
    statement = select(register.model.id).where(register.model.id == row_id, leads.changes(request_scope().actor))
    return db.session().execute(statement).scalar_one_or_none() is not None


def may_export() -> bool:
    """True if the visitor may take a register away as a file."""
    return current_membership().role is StaffRole.COMMUNITY_ADMIN
