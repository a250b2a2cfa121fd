### Swiss law only. Polish letters are not offered under it, so there is nothing here.
