"""The quick dial box: the number field with its suggestions and Call, in a window of its own."""
