"""The benchmarks run and measure the same work. Nothing here is timed."""
