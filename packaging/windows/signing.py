"""Signs executables where there is a certificate; without one, what is built is unsigned and says so.

WINDOWS_CERTIFICATE            path of a .pfx file
WINDOWS_CERTIFICATE_PASSWORD   its password
WINDOWS_TIMESTAMP_URL          a time stamp server, so that a signature outlives the certificate
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import product
from windows.stage import CannotBuild

TIMESTAMP = "http://timestamp.digicert.com"


def sign(path: Path) -> bool:
    """Sign an executable in its place; returns whether there was a certificate.

    Raises:
        CannotBuild: there is one, and no tool to sign with.
    """
    certificate = os.environ.get("WINDOWS_CERTIFICATE", "")
    if not certificate:
        print(f"{path.name} is not signed: WINDOWS_CERTIFICATE names no certificate.")
        return False
    tool = shutil.which("osslsigncode")
    if tool is None:
        raise CannotBuild("osslsigncode is missing. On Debian: apt-get install osslsigncode.")
    beside = path.with_name(path.name + ".signed")
    command = [tool, "sign", "-pkcs12", certificate, "-readpass", "/dev/stdin", "-n", product.NAME, "-h", "sha256"]
    server = os.environ.get("WINDOWS_TIMESTAMP_URL", TIMESTAMP)
    if server:
        command += ["-ts", server]
    password = os.environ.get("WINDOWS_CERTIFICATE_PASSWORD", "")
    subprocess.run([*command, "-in", str(path), "-out", str(beside)], input=password, text=True, check=True)
    os.replace(beside, path)
    return True
