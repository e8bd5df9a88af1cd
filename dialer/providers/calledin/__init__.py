"""Called.in: clicktocall, which calls back once, when the call is over."""
