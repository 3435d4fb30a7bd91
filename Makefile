# Lo que se hace con Café desde su código: `make run` para probarlo, `make test` para comprobarlo.

SHELL := /bin/sh
PREFIX ?= /usr/local
BINARY := .build/release/cafe
SWIFT_SOURCES := Sources Tests Package.swift
# Arguments for `make run`, such as ARGS="ensayo --ritmo 60".
ARGS ?=

.DEFAULT_GOAL := build
.PHONY: run build test install deb format screenshots samples simulate proof proof-documents fuzz bench

# For `make simulate`: how many seeds, or which one, and how it is made smaller.
SEEDS ?= 10000
SEED ?=
STEPS ?=
SEATS ?=
WITHOUT ?=
LOUD ?=

run: build
	@exec $(BINARY) $(ARGS)

build:
	@scripts/setup
	swift build -c release --static-swift-stdlib --product cafe

# The program is built before the tests because those of EndToEndTests start it.
test:
	@scripts/setup test
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	swift build
	swift test --disable-xctest </dev/null

# Simulated events: as many as asked for, or one seed as a failing run printed it. LOUD=1 tells every line of one seed.
simulate:
	@scripts/setup test
	swift build --build-tests
	$(if $(SEED),CAFE_FIRST_SEED=$(SEED) CAFE_SEEDS=1,CAFE_SEEDS=$(SEEDS)) $(if $(STEPS),CAFE_STEPS=$(STEPS)) \
	    $(if $(SEATS),CAFE_SEATS=$(SEATS)) $(if $(WITHOUT),CAFE_WITHOUT=$(WITHOUT)) $(if $(LOUD),CAFE_LOUD=1) \
	    swift test --skip-build --disable-xctest --filter 'SimulationTests\.SimulationTests/seeds' </dev/null

# Everything that docs/reliability.md promises, at full length; more than an hour.
proof:
	@scripts/setup test
	scripts/proof

# Random input to every parser, SECONDS each.
SECONDS ?= 60
fuzz:
	scripts/fuzz $(SECONDS)

install: build
	install -D -m 755 $(BINARY) '$(DESTDIR)$(PREFIX)/bin/cafe'

# .build/deb/cafe_VERSION_ARCHITECTURE.deb, for office machines without a compiler.
deb: build
	packaging/build-deb

format:
	swift format format --in-place --parallel --recursive $(SWIFT_SOURCES)

screenshots: build
	@scripts/setup screenshots
	scripts/screenshots

# Every document of the sample event, in docs/samples. Made again, they are the same bytes.
# Companions that are not there are told in their rows.
bench: build
	@scripts/setup bench
	scripts/bench

samples: build
	@scripts/setup test
	rm -rf docs/samples
	$(BINARY) __muestras --datos docs/samples

# What is too big for `make test`: LibreOffice and Chromium look at what Café writes.
proof-documents: build
	@scripts/setup test proof-documents
	scripts/proof-documents $(BINARY)
