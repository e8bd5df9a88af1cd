"""46elks: a call with its instructions in one request, asked about while it lives."""
