"""What benchmarks share: figures, processes that write, and the limits they are held against."""
