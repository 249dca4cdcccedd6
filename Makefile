# Two commands do everything: `make demo` and `make test`.
SWIFT ?= swift
PROJECT = SampleData/yamagata
REPORTS = Reports/yamagata
TODAY = 2026-10-31

.PHONY: demo test lint build golden sample bench bench-growth compare-reading reading-tables fuzz docs embed clean

demo: ## install what is missing, build, run the main job on the sample
	sh scripts/install.sh demo
	$(SWIFT) build -c release --product kankei
	SWIFT="$(SWIFT)" sh scripts/demo.sh $(PROJECT) $(REPORTS) $(TODAY)

test: ## install what is missing, then everything that CI runs
	sh scripts/install.sh test
	$(MAKE) lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Fuzzing scripts

golden: ## renew the golden files and Reports/ on purpose; read the diff afterwards
	$(SWIFT) build --build-tests
	-KANKEI_RECORD=1 $(SWIFT) test --skip-build
	$(SWIFT) build -c release --product kankei
	sh scripts/demo.sh $(PROJECT) $(REPORTS) $(TODAY) > /dev/null
	git diff --stat

sample: ## write SampleData anew from its generator, and what SQL says of it
	$(SWIFT) run SampleMaker $(PROJECT)
	sh scripts/make-expected.sh $(PROJECT)

docs: embed ## write docs/findings.md anew from Schemas/findings.yml
	$(SWIFT) run kankei explain --markdown > docs/findings.md.draft
	mv docs/findings.md.draft docs/findings.md

embed: ## put Schemas/ as Swift values and the page templates as text into the binary
	$(SWIFT) run SchemaWriter Schemas Sources/SchemaFiles
	sh scripts/embed.sh Sources/Reporting/Templates TemplateFiles Sources/Reporting/TemplateFiles+Generated.swift

bench: ## ratios against raw libcsv in the same run; see docs/benchmarks.md
	sh scripts/install.sh bench
	sh Benchmarks/run.sh

bench-growth: ## what one more costs at three sizes of each shape; see docs/benchmarks.md
	sh scripts/install.sh demo
	$(SWIFT) build -c release --product kankei
	sh Benchmarks/growth.sh

fuzz: ## FUZZ_SECONDS (600) of libFuzzer over bytes, records and layout; see Fuzzing/
	sh scripts/install.sh demo
	sh scripts/fuzz.sh

compare-reading: ## how well we read, beside Python's csv, frictionless, DuckDB and others; see docs/reading-comparison.md
	sh scripts/install.sh test
	$(SWIFT) build -c release --product kankei
	python3 Benchmarks/Reading/compare.py

reading-tables: ## write the tables with truth anew from their shapes
	python3 Benchmarks/Reading/make_fixtures.py

clean:
	rm -rf .build $(PROJECT)/.kankei
