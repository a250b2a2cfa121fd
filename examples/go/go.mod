module widerspruch.example/host

go 1.23
