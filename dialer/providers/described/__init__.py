"""Any click-to-call address, by a TOML file that describes it; nothing of the file is ever run."""
