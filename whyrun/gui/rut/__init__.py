"""The rut moment: "I don't feel like it", in one full window."""
