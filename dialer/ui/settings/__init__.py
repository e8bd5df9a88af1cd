"""The place of settings: its list, its pages, and the fields made from what is declared."""
