### What only letters under the law of the United Kingdom say. Italian offers no letters under that law, so there are none.
