### What only letters under Swiss law say.
