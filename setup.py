"""What pre-commit installs for the hook `ecslint`: nothing but the wheel of the same version.

The wheel itself is built from packaging/pypi.
"""

import pathlib
import re

from setuptools import setup

cargo = pathlib.Path(__file__).with_name("Cargo.toml").read_text(encoding="utf-8")
version = re.search(r'^version = "(.+)"$', cargo, re.MULTILINE).group(1)

setup(
    name="ecslint-pre-commit",
    version=version,
    description="Installs ecslint",
    install_requires=[f"ecslint=={version}"],
    py_modules=[],
)
