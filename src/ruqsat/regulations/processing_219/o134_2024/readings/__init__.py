"""How unclear places of the act are read, and how else they could be."""

from .forms import FORM_READINGS
from .office import OFFICE_READINGS
from .rules import READINGS

READ = (*READINGS, *FORM_READINGS, *OFFICE_READINGS)
