### Law of the United Kingdom: Greek offers no letters under it, so no message stands here.
