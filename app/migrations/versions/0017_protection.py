"""protection

Revision: 0017, after 0016
"""

import sqlalchemy as sa
from alembic import op
from tenants.isolation import regrant
from tenants.isolation import secure
from tenants.roles import Access, Reach, Role

revision = '0017'
down_revision = '0016'


# Access before and after, of the tables that were there already: their policies change too, so they are made anew.
ENTRIES_BEFORE = {
    Role.COMMUNITY: Access('ra'),
    Role.INSPECTOR: Access('ra'),
    Role.STREET: Access('r'),
}
ENTRIES = {
    **ENTRIES_BEFORE,
    Role.EVALUATOR: Access('r', columns=('community_id', 'seq', 'hash', 'created_at')),
    Role.RELAY: Access(
        'rd',
        columns=('community_id', 'id', 'seq', 'created_at'),
        also="(created_at < (now() - '3 years'::interval))",
    ),
}
ERASURES_BEFORE = {
    Role.COMMUNITY: Access('rau', update_columns=('erased_on',)),
    Role.INSPECTOR: Access('r'),
    Role.STREET: Access('r'),
    Role.EVALUATOR: Access('r'),
}
ERASURES = {
    Role.COMMUNITY: Access('rau', update_columns=('erased_on',), also='(NOT confidential)'),
    Role.INSPECTOR: Access('r'),
    Role.STREET: Access('r', also='(NOT confidential)'),
    Role.EVALUATOR: Access('r'),
    Role.RELAY: Access('a'),
}
EVENTS_BEFORE = {
    Role.COMMUNITY: Access('ra', also='(NOT skips_community)'),
    Role.INSPECTOR: Access('r'),
    Role.STREET: Access('r', also='(NOT skips_community)'),
    Role.EVALUATOR: Access('r'),
    Role.INTAKE: Access('ra'),
}
EVENTS = {
    **EVENTS_BEFORE,
    Role.COMMUNITY: Access('rau', update_columns=('note',), also='(NOT skips_community)'),
}
REPORTERS_BEFORE = {
    Role.INTAKE: Access('rad'),
}
REPORTERS = {
    **REPORTERS_BEFORE,
    Role.RELAY: Access('rd', columns=('community_id', 'id', 'tip_id', 'retention_on')),
}


def open_up(table: str, access: dict[Role, Access]) -> None:
    """Take away the policies and grants of this access."""
    for role in access:
        op.execute(f'DROP POLICY {role.value}_{table} ON {table}')
        op.execute(f'REVOKE ALL ON TABLE {table} FROM {role.value}')


def upgrade() -> None:
    op.create_table('audit_anchors',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('hash', sa.Text(), nullable=False),
    sa.Column('entry_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('head', 'cut')", name=op.f('ck_audit_anchors_kind')),
    sa.CheckConstraint('seq >= 1', name=op.f('ck_audit_anchors_seq')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_audit_anchors_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_audit_anchors')),
    sa.UniqueConstraint('community_id', 'kind', 'seq', 'hash', name=op.f('uq_audit_anchors_community_id_kind_seq_hash'))
    )
    secure(
        op,
        'audit_anchors',
        {
            Role.COMMUNITY: Access('r'),
            Role.INSPECTOR: Access('r'),
            Role.STREET: Access('r'),
            Role.EVALUATOR: Access('ra'),
        },
    )
    op.create_table('audit_checks',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('checked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('entries', sa.Integer(), nullable=False),
    sa.Column('broken_seq', sa.BigInteger(), nullable=True),
    sa.Column('why', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('entries >= 0', name=op.f('ck_audit_checks_entries')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_audit_checks_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_audit_checks'))
    )
    secure(
        op,
        'audit_checks',
        {
            Role.COMMUNITY: Access('r'),
            Role.INSPECTOR: Access('r'),
            Role.STREET: Access('r'),
            Role.EVALUATOR: Access('rad'),
        },
    )
    op.create_table('data_requests',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('name', sa.LargeBinary(), nullable=True),
    sa.Column('name_index', sa.Text(), nullable=True),
    sa.Column('phone', sa.LargeBinary(), nullable=True),
    sa.Column('phone_index', sa.Text(), nullable=True),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=True),
    sa.Column('ground', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("ground IN ('no_data', 'identity', 'legal_duty', 'others')", name=op.f('ck_data_requests_ground')),
    sa.CheckConstraint("kind IN ('access', 'correction', 'deletion')", name=op.f('ck_data_requests_kind')),
    sa.CheckConstraint("outcome IN ('fulfilled', 'partly', 'refused')", name=op.f('ck_data_requests_outcome')),
    sa.CheckConstraint('(answered_on IS NULL) = (outcome IS NULL)', name=op.f('ck_data_requests_answered')),
    sa.CheckConstraint('due_on >= received_on AND answered_on >= received_on', name=op.f('ck_data_requests_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_data_requests_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_data_requests'))
    )
    secure(
        op,
        'data_requests',
        {
            Role.COMMUNITY: Access('raud'),
            Role.INSPECTOR: Access('r'),
            Role.STREET: Access('r'),
            Role.EVALUATOR: Access('r'),
        },
        personal=['name', 'name_index', 'phone', 'phone_index'],
    )
    op.create_index('ix_data_requests_due', 'data_requests', ['community_id', 'due_on'], unique=False, postgresql_include=['answered_on'])
    op.create_index('ix_data_requests_name_index', 'data_requests', ['community_id', 'name_index'], unique=False, postgresql_include=[])
    op.create_index('ix_data_requests_phone_index', 'data_requests', ['community_id', 'phone_index'], unique=False, postgresql_include=[])
    op.create_table('privacy_notices',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('in_force_from', sa.Date(), nullable=False),
    sa.Column('approved_by', sa.Text(), nullable=True),
    sa.Column('published_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("published_on IS NULL OR coalesce(approved_by, '') <> ''", name=op.f('ck_privacy_notices_approved')),
    sa.CheckConstraint("title <> '' AND body <> ''", name=op.f('ck_privacy_notices_text')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_privacy_notices_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_privacy_notices'))
    )
    secure(
        op,
        'privacy_notices',
        {
            Role.COMMUNITY: Access('raud'),
            Role.INSPECTOR: Access('r'),
            Role.STREET: Access('r'),
            Role.EVALUATOR: Access('r'),
            Role.PUBLIC: Access('r', also='(published_on IS NOT NULL)'),
        },
    )
    op.create_index('ix_privacy_notices_in_force', 'privacy_notices', ['community_id', 'in_force_from'], unique=False, postgresql_include=['published_on'])
    op.create_index('ix_audit_entries_action', 'audit_entries', ['community_id', 'action', 'created_at'], unique=False, postgresql_include=[])
    open_up('audit_entries', ENTRIES_BEFORE)
    secure(op, 'audit_entries', ENTRIES)
    op.add_column('erasures', sa.Column('confidential', sa.Boolean(), server_default=sa.text('false'), nullable=False))
    op.create_index('ix_erasures_record', 'erasures', ['community_id', 'record_table', 'record_id'], unique=False, postgresql_include=['erased_on'])
    op.drop_index('ix_erasures_retention', table_name='erasures')
    op.create_index('ix_erasures_retention', 'erasures', ['community_id', 'retention_on'], unique=False, postgresql_include=['erased_on', 'confidential'])
    open_up('erasures', ERASURES_BEFORE)
    secure(op, 'erasures', ERASURES)
    regrant(op, 'tip_events', EVENTS, personal=['note'])
    open_up('tip_reporters', REPORTERS_BEFORE)
    secure(op, 'tip_reporters', REPORTERS, personal=['contact'])


def downgrade() -> None:
    open_up('tip_reporters', REPORTERS)
    secure(op, 'tip_reporters', REPORTERS_BEFORE, personal=['contact'])
    regrant(op, 'tip_events', EVENTS_BEFORE, personal=['note'])
    open_up('erasures', ERASURES)
    op.drop_index('ix_erasures_retention', table_name='erasures')
    op.create_index('ix_erasures_retention', 'erasures', ['community_id', 'retention_on'], unique=False, postgresql_include=['erased_on'])
    op.drop_index('ix_erasures_record', table_name='erasures', postgresql_include=['erased_on'])
    op.drop_column('erasures', 'confidential')
    secure(op, 'erasures', ERASURES_BEFORE)
    open_up('audit_entries', ENTRIES)
    secure(op, 'audit_entries', ENTRIES_BEFORE)
    op.drop_index('ix_audit_entries_action', table_name='audit_entries', postgresql_include=[])
    op.drop_index('ix_privacy_notices_in_force', table_name='privacy_notices', postgresql_include=['published_on'])
    op.drop_table('privacy_notices')
    op.drop_index('ix_data_requests_phone_index', table_name='data_requests', postgresql_include=[])
    op.drop_index('ix_data_requests_name_index', table_name='data_requests', postgresql_include=[])
    op.drop_index('ix_data_requests_due', table_name='data_requests', postgresql_include=['answered_on'])
    op.drop_table('data_requests')
    op.drop_table('audit_checks')
    op.drop_table('audit_anchors')
