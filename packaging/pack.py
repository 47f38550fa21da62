"""Packs the binary of a wheel with the licences: pack.py WHEEL FOLDER NAME.

What is written depends on nothing but what is packed.
"""

import gzip
import io
import pathlib
import sys
import tarfile
import zipfile

wheel, folder, name = sys.argv[1:]
root = pathlib.Path(__file__).parent.parent
with zipfile.ZipFile(wheel) as archive:
    script = next(entry for entry in archive.namelist() if "/scripts/" in entry)
    files = [(script.rsplit("/", 1)[1], archive.read(script), 0o755)]
for extra in ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"]:
    files.append((extra, (root / extra).read_bytes(), 0o644))

if "windows" in name:
    with zipfile.ZipFile(pathlib.Path(folder, name + ".zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        for file, content, mode in files:
            archive.writestr(zipfile.ZipInfo(f"{name}/{file}"), content, zipfile.ZIP_DEFLATED)
else:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for file, content, mode in files:
            entry = tarfile.TarInfo(f"{name}/{file}")
            entry.size, entry.mode = len(content), mode
            archive.addfile(entry, io.BytesIO(content))
    packed = gzip.compress(packed.getvalue(), mtime=0)
    pathlib.Path(folder, name + ".tar.gz").write_bytes(packed)
