"""CAMARA Click to Dial: the operators' standard, as GSMA and the Linux Foundation publish it."""
