"""What must hold of signatures, good ones and every kind of bad one."""
