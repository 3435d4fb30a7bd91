# Lo que se hace con Café desde su código: `make run` para probarlo, `make test` para comprobarlo.

SHELL := /bin/sh
PREFIX ?= /usr/local
BINARY := .build/release/cafe
SWIFT_SOURCES := Sources Tests Package.swift
# Arguments for `make run`, such as ARGS="ensayo --ritmo 60".
ARGS ?=

.DEFAULT_GOAL := build
.PHONY: run build test install deb format screenshots

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
