# Each command is complete on its own: it makes what it needs first. Without make: python3 tools/dev.py run
PYTHON ?= python3

.PHONY: run test faults check screens translations bundle bench lock clean
run test faults check screens translations bundle bench lock clean:
	@$(PYTHON) tools/dev.py $@
