# Each command is complete on its own: it makes what it needs first. Without make: python3 tools/dev.py run
# A release wants its version: make release VERSION=1.4.0
PYTHON ?= python3

.PHONY: run test faults check screens translations bundle bench release lock clean
run test faults check screens translations bundle bench release lock clean:
	@$(PYTHON) tools/dev.py $@ $(if $(filter release,$@),$(VERSION))
