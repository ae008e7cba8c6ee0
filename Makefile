# make run    build and consolidate every folder under examples/
# make test   all tests
# make build  the release binary alone, .build/release/tonghop
# make check  format, lint, warnings, target dependencies, generated documentation
# make bench  the benchmarks of Tests/Benchmarks
# make soak   thousands of random folders, hundreds of killed runs
# make sanitize  the tests under the address and the thread sanitizer
# make coverage  the tests, and which lines they reach
# make deb    the Debian package, .build/deb/tonghop_VERSION_ARCHITECTURE.deb
# make deb-test  the package in a bare Debian 12, as root
# make spark  the example of examples/spark held against a single run
# make fuzz   made-up bytes into the reading, for FUZZ_SECONDS (660)
# make install PREFIX=/usr/local

SHELL := /bin/bash
PREFIX ?= /usr/local
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
SWIFT ?= swift

# What the program links to, what its tests read results back with.
BUILD_PACKAGES := libxlsxwriter-dev libzip-dev libexpat1-dev libisal-dev libmimalloc-dev \
  pkg-config
TEST_PACKAGES := python3-openpyxl libreoffice-calc fonts-liberation2 poppler-utils zsh fish groff-base \
  strace faketime

PACKAGING_PACKAGES := dpkg-dev chrpath lintian

RELEASE := -c release --static-swift-stdlib
BINARY := .build/release/tonghop
EXAMPLES := $(wildcard examples/*/plan.xlsx)

# $(call ensure,PACKAGES): installs those of the packages that are missing.
define ensure
	@missing=""; for package in $(1); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing:$$missing"; \
	  $(SUDO) apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends \
	    $$missing >/dev/null || { \
	    echo "Could not install:$$missing. Install them with apt-get and run make again." >&2; \
	    exit 1; }; \
	fi
endef

.PHONY: run build test check bench soak sanitize coverage fuzz deb deb-test spark install \
  swift packages test-packages

run: build
	@$(BINARY) --version
	@for plan in $(EXAMPLES); do \
	  folder=$$(dirname $$plan); echo; echo "== $$folder"; \
	  $(BINARY) run $$folder; code=$$?; \
	  if [ $$code -gt 1 ]; then echo "$$folder could not be consolidated" >&2; exit $$code; fi; \
	done; \
	echo; echo "Results:"; ls -d examples/*/out/*

build: swift packages
	$(SWIFT) build $(RELEASE)

test: swift packages test-packages
	$(SWIFT) test

check: swift packages test-packages
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests templates
	$(SWIFT) build --build-tests -Xswiftc -warnings-as-errors \
	  --explicit-target-dependency-import-check error --scratch-path .build/check
	$(SWIFT) test --filter Documentation --scratch-path .build/check -Xswiftc -warnings-as-errors

bench: build
	Tests/Benchmarks/run.sh $(BINARY)

soak: swift packages test-packages
	Tests/soak.sh

sanitize: swift packages test-packages
	for kind in address thread; do \
	  echo "== $$kind"; \
	  SANITIZING=1 TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/races.txt \
	  LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leaks.txt:print_suppressions=0 \
	    $(SWIFT) test --sanitize=$$kind --scratch-path .build/$$kind || exit 1; \
	done

coverage: swift packages test-packages
	$(SWIFT) test --enable-code-coverage --scratch-path .build/coverage
	python3 Tests/coverage.py \
	  "$$($(SWIFT) test --show-codecov-path --scratch-path .build/coverage)"

deb: build
	$(call ensure,$(PACKAGING_PACKAGES))
	@packaging/make-deb.sh $(BINARY)

deb-test: deb
	$(call ensure,debootstrap)
	lintian --fail-on error --suppress-tags initial-upload-closes-no-bugs .build/deb/tonghop_*.deb
	packaging/test-deb.sh .build/deb/tonghop_*.deb

spark: build
	examples/spark/run.sh $(BINARY)

fuzz: swift packages
	Tests/Fuzzing/run.sh

install: build
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/tonghop

packages:
	$(call ensure,$(BUILD_PACKAGES))

test-packages:
	$(call ensure,$(TEST_PACKAGES))

swift:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "Swift was not found. Install Swift 6.2 or later from https://www.swift.org/install" >&2; \
	  echo "and put its usr/bin on PATH, or name it: make SWIFT=/path/to/swift." >&2; \
	  exit 1; }
