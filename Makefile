# make run [IMAGE=photo.jpg]   set up what is missing, then open the program
# make test [ARGS="-k name"]   set up what is missing, then run the tests
# make check                   format, lint, types, who may import whom
# make bench IMAGES=folder     error and time beside other programs, on your pictures
# make translations            bring the translations up to the texts of the program
# make pictures                every panel in light and dark, at both scales, into build/pictures
# make setup                   only set up
# make clean                   remove .venv, builds and caches

ifeq ($(OS),Windows_NT)
bin = .venv/Scripts
else
bin = .venv/bin
endif

# Through the environment, so that a file name may hold spaces and quotes.
export IMAGE ARGS IMAGES

.PHONY: help setup run test check bench pictures translations clean
help:
	@sed -n '1,/^$$/s/^# //p' Makefile

setup:
	@sh packaging/setup.sh run

run: setup
	@$(bin)/python -m tintype $${IMAGE:+"$$IMAGE"}

# On Linux the window is tested in a real X server. Qt warns, and so fails a test, where the locale is
# not UTF-8.
ifeq ($(shell uname -s),Linux)
screen = QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1400x900x24"
else
screen = QT_QPA_PLATFORM=offscreen
endif
test:
	@sh packaging/setup.sh test
	LC_ALL=C.UTF-8 $(screen) $(bin)/python -m pytest $(ARGS)

check:
	@sh packaging/setup.sh check
	$(bin)/python -m ruff format --check
	$(bin)/python -m ruff check
	$(bin)/python -m mypy
	$(bin)/python $(bin)/lint-imports

bench:
	@test -n "$$IMAGES" || { echo "make bench IMAGES=folder" >&2; exit 2; }
	@sh packaging/setup.sh bench
	$(bin)/python tests/bench/engine.py --images "$$IMAGES"
	$(bin)/python tests/bench/seen.py --images "$$IMAGES"

translations:
	@sh packaging/setup.sh run
	$(bin)/python packaging/translations.py

pictures:
	@sh packaging/setup.sh test
	$(bin)/python packaging/pictures.py

clean:
	rm -rf .venv build dist .*_cache .hypothesis
	find src tests packaging -name __pycache__ -prune -exec rm -rf {} +
