"""Writes SHA256SUMS of all files in a folder: sum.py FOLDER."""

import hashlib
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != "SHA256SUMS")
lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
(folder / "SHA256SUMS").write_text("".join(lines))
