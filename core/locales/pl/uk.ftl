### What only letters under the law of the United Kingdom say. Polish letters are not offered under it, so there is
### nothing here.
