"""audit actions

Revision: 0013, after 0012
"""

from alembic import op

revision = '0013'
down_revision = '0012'

BEFORE = "action IN ('created', 'changed', 'ended', 'resumed', 'revealed', 'exported')"
AFTER = (
    "action IN ('created', 'changed', 'ended', 'resumed', 'revealed', 'exported', 'imported', 'undone', 'confirmed', "
    "'issued', 'signed', 'refused', 'passed_on', 'answered', 'erased')"
)


def upgrade() -> None:
    op.drop_constraint(op.f('ck_audit_entries_action'), 'audit_entries', type_='check')
    op.create_check_constraint(op.f('ck_audit_entries_action'), 'audit_entries', AFTER)


def downgrade() -> None:
    op.drop_constraint(op.f('ck_audit_entries_action'), 'audit_entries', type_='check')
    op.create_check_constraint(op.f('ck_audit_entries_action'), 'audit_entries', BEFORE)
