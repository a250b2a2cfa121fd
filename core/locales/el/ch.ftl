### Swiss law: Greek offers no letters under it, so no message stands here.
