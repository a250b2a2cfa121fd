### What only letters under the law of the United Kingdom say. This language does not offer them.
