"""The engine alone, on a clock that the tests turn and a provider that they script."""
