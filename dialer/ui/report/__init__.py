"""The report view: what accounts were charged, over time and by destination."""
