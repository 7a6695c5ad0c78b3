"""name_communities_among_the_places

Who signs in is told the names of areas by ``places`` alone, which joins with no table that may be distributed.

Revision: 0020, after 0019
"""

from alembic import op

revision = '0020'
down_revision = '0019'


def upgrade() -> None:
    # The owner is held to row security like everybody: for the time of this transaction it is not.
    op.execute('ALTER TABLE "communities" NO FORCE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "places" NO FORCE ROW LEVEL SECURITY')
    op.execute("""INSERT INTO places (id, area_lo, area_hi, name, created_at)
    SELECT gen_random_uuid(), community_id, community_id, name, created_at FROM communities
    ON CONFLICT DO NOTHING""")
    op.execute('ALTER TABLE "places" FORCE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "communities" FORCE ROW LEVEL SECURITY')


def downgrade() -> None:
    op.execute('ALTER TABLE "places" NO FORCE ROW LEVEL SECURITY')
    op.execute('DELETE FROM places WHERE area_lo = area_hi')
    op.execute('ALTER TABLE "places" FORCE ROW LEVEL SECURITY')
