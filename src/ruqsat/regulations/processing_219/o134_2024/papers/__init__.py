"""Templates of the papers that this edition prescribes, named by its annexes."""
