"""Settings, addresses, server and commands: what turns the packages into one program."""
