# Lo que se hace con Café desde su código: `make run` para probarlo, `make test` para comprobarlo.

SHELL := /bin/sh
PREFIX ?= /usr/local
BINARY := .build/release/cafe
SWIFT_SOURCES := Sources Tests Package.swift
# Arguments for `make run`, such as ARGS="ensayo --ritmo 60".
ARGS ?=

.DEFAULT_GOAL := build
.PHONY: run build test install format screenshots samples proof-documents

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

format:
	swift format format --in-place --parallel --recursive $(SWIFT_SOURCES)

screenshots: build
	@scripts/setup screenshots
	scripts/screenshots

# Every document of the sample event, in docs/samples. Made again, they are the same bytes.
samples: build
	@scripts/setup test
	rm -rf docs/samples
	$(BINARY) __muestras --datos docs/samples

# What is too big for `make test`: LibreOffice and Chromium look at what Café writes.
proof-documents: build
	@scripts/setup test proof-documents
	scripts/proof-documents $(BINARY)
