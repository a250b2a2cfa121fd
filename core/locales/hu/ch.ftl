### What only letters under Swiss law say. This language does not offer them.
