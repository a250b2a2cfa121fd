### Placeholder: the texts come with the locale.
