"""Letters of a members' sheet with Dask: every partition is merged by itself, and no row moves."""

import dask.dataframe as dd
import pandas as pd
import pyarrow as pa
import widerspruch

DEFAULTS = {"language": "en", "date": "2026-11-24", "reasons": [{"id": "control"}]}


def letters(members: pd.DataFrame) -> pd.DataFrame:
    return pa.table(widerspruch.merge_arrow(members, defaults=DEFAULTS)).to_pandas()


rows = [{"Name": f"Anna {n}", "E-Mail": f"a{n}@example.org", "Country": "IE", "Facebook": f"anna.{n}"} for n in range(100)]
members = dd.from_pandas(pd.DataFrame(rows), npartitions=4)
written = members.map_partitions(letters, meta=letters(members.head(0))).compute()
print(written["outcome"].value_counts().to_dict())
