### What only letters under the law of the United Kingdom say: none, as this language does not offer that law.
