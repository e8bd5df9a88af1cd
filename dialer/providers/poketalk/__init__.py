"""PokeTALK: click2call with pushed events, or make_call of the account API."""
