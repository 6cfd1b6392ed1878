# First contact and daily work on Debian 12. `make` alone lists the targets. Elsewhere, install the
# dependencies by hand and use CMake with the presets of CMakePresets.json.

# Everything that a build and the tests need, by Debian's names: the one list.
PACKAGES := g++ cmake ninja-build pkg-config libboost1.81-dev nlohmann-json3-dev \
  libtree-sitter-dev libsqlite3-dev libpugixml-dev doctest-dev libcli11-dev libspdlog-dev libexpected-dev

# What only one target needs, installed by it.
CLANG_PACKAGES := clang-14
BENCH_PACKAGES := libbenchmark-dev
FORMAT_PACKAGES := clang-format-14
TIDY_PACKAGES := clang-14 clang-tidy-14
FUZZ_PACKAGES := clang-14 libclang-rt-14-dev
PACKAGE_PACKAGES := dpkg-dev file
EDITOR_PACKAGES := neovim chromium python3-venv

JOBS ?= $(shell nproc 2>/dev/null || echo 2)
UNRES := build/release/server/unres

# $(call install,packages): installs those that are missing, and does nothing at all (no root, no
# network) when none is.
define install
@missing=; for package in $(1); do \
  case "$$(dpkg-query -W -f '$${Status}' $$package 2>/dev/null)" in \
    *" installed") ;; *) missing="$$missing $$package" ;; esac; done; \
if [ -z "$$missing" ]; then exit 0; fi; \
if ! command -v apt-get >/dev/null; then \
  echo "This system has no apt-get. Needed, by Debian's names:$$missing." >&2; \
  echo "Going on with what is installed; cmake -DUNRES_FETCH=ON downloads most libraries." >&2; \
  exit 0; fi; \
root=; if [ "$$(id -u)" != 0 ]; then root=sudo; command -v sudo >/dev/null || { \
  echo "Missing:$$missing. Run make deps as root, or install sudo." >&2; exit 1; }; fi; \
echo "Installing$$missing"; \
$$root apt-get -qq update || echo "Going on with the package lists at hand." >&2; \
$$root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 \
  install --no-install-recommends $$missing >/dev/null
endef

# $(call compile,preset,cmake options): configures and builds. On a terminal ninja shows how far it
# is; elsewhere only what goes wrong is printed.
define compile
@echo "Building build/$(1)"; cmake --preset $(1) $(2) >/dev/null; \
quiet=--quiet; if [ -t 1 ]; then quiet=; fi; \
cmake --build build/$(1) --parallel $(JOBS) -- $$quiet
endef

# One commit gives the same bytes everywhere, so its date is that of all files in a package.
epoch = SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git -c safe.directory='*' log -1 --format=%ct)}

SHELL := /bin/sh
.SHELLFLAGS := -ec
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help deps build demo vsix deb tarball test-packages test test-all test-asan test-tsan test-clang test-editors fuzz bench docs format tidy fresh clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## Install what the build needs (Debian packages)
	$(call install,$(PACKAGES))

build: ## Build the release version into build/release
	$(call compile,release)

demo: deps ## Install, build, and check the example draft
	@$(MAKE) build
	@echo "$(UNRES) check docs/examples/*"
	@$(UNRES) check --fail-on never docs/examples/*

test: deps ## Install, build, and run all tests
	@$(MAKE) build
	@ctest --preset release --parallel $(JOBS)

test-all: deps ## Run all tests with nothing left to a sample (minutes)
	@$(MAKE) build
	@UNRES_ALL=1 ctest --preset release --parallel $(JOBS)

test-asan: deps ## Run the tests with AddressSanitizer and UBSan
	$(call compile,asan)
	@ctest --preset asan --parallel $(JOBS)

test-tsan: deps ## Run the tests with ThreadSanitizer
	$(call compile,tsan)
	@ctest --preset tsan --parallel $(JOBS)

test-clang: deps ## Run the tests of a build by clang 14
	$(call install,$(CLANG_PACKAGES))
	$(call compile,clang)
	@ctest --preset clang --parallel $(JOBS)

test-editors: deps ## Drive the real Neovim and VS Code (minutes the first time)
	$(call install,$(EDITOR_PACKAGES))
	@$(MAKE) build
	@tests/editors/neovim.sh --install
	@tests/editors/vscode.sh

vsix: deps ## Package the VS Code extension with the server in it (needs Node.js 20)
	@$(MAKE) build
	@clients/vscode/package.sh $(UNRES)

deb: deps ## Make a Debian package of the program in out/
	$(call install,$(PACKAGE_PACKAGES))
	$(call compile,package)
	@$(epoch) packaging/deb build/package out

tarball: deps ## Make an archive of the program in out/ for any Linux
	$(call compile,package)
	@$(epoch) packaging/tarball build/package out

test-packages: ## Install and remove the packages in a new Debian root (as root; minutes)
	@tests/packages/run

fuzz: deps ## Fuzz each target for FUZZ_SECONDS (default 20)
	$(call install,$(FUZZ_PACKAGES))
	$(call compile,fuzz)
	@tests/fuzz/run build/fuzz/tests/fuzz

bench: deps ## Run the benchmarks
	$(call install,$(BENCH_PACKAGES))
	$(call compile,release,-DUNRES_BENCH=ON)
	@for bench in $$(find build/release/tests/bench -maxdepth 1 -type f -executable | sort); do \
	  echo "$$bench"; $$bench; done

docs: deps ## Write docs/rules and the schema of settings anew from the rules themselves
	@$(MAKE) build
	@$(UNRES) explain --all docs/rules
	@$(UNRES) explain --coverage > docs/coverage.md
	@$(UNRES) explain --schema > docs/unres.schema.json
	@cp docs/unres.schema.json clients/vscode/unres.schema.json
	@node clients/vscode/settings.mjs

format: ## Format the sources
	$(call install,$(FORMAT_PACKAGES))
	@git ls-files -z '*.cpp' '*.h' ':!grammar/src' ':!grammar/bindings' | xargs -0 -r clang-format-14 -i

tidy: deps ## Run clang-tidy over the sources
	$(call install,$(TIDY_PACKAGES))
	@cmake --preset clang >/dev/null
	@git ls-files -z 'server/*.cpp' 'tests/*.cpp' \
	  | xargs -0 -r -n 1 -P $(JOBS) clang-tidy-14 --quiet -p build/clang 2>/dev/null

fresh: ## Try demo and test in a new Debian root (as root; minutes)
	@tests/fresh/run

clean: ## Remove all builds
	@rm -rf build
