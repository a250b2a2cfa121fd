"""Letters of a members' sheet with Ray: every block is merged by itself, and no row moves."""

import pyarrow as pa
import ray
import widerspruch

DEFAULTS = {"language": "en", "date": "2026-11-24", "reasons": [{"id": "control"}]}


def letters(members: pa.Table) -> pa.Table:
    return pa.table(widerspruch.merge_arrow(members, defaults=DEFAULTS))


rows = [{"Name": f"Anna {n}", "E-Mail": f"a{n}@example.org", "Country": "IE", "Facebook": f"anna.{n}"} for n in range(100)]
members = ray.data.from_items(rows, override_num_blocks=4)
written = members.map_batches(letters, batch_format="pyarrow", batch_size=None)
print(written.groupby("outcome").count().take_all())
