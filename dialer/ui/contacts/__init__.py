"""The contacts view: whom there is to call."""
