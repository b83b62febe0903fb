"""Tests of the store of cases, on whichever database the run is on."""
