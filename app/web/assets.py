"""Finds the built front-end files. `node app/assets_build.mjs` (make assets) writes them with a hash in the name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from flask import Flask, current_app, url_for

DIST = "dist"
EXTENSION = "qingshe.assets"


class AssetsMissing(RuntimeError):
    """The front-end assets have not been built, or do not contain the file asked for."""

    def __init__(self, detail: str) -> None:
        super().__init__(f"{detail} Run `make assets` to build the front end.")


def read_manifest(static_folder: Path) -> dict[str, str]:
    """Returns plain name -> hashed name, for instance app.css -> app.1f0a….css. Raises AssetsMissing."""
    path = static_folder / DIST / "manifest.json"
    try:
        return cast(dict[str, str], json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        raise AssetsMissing("The front-end assets are not built.") from None


def asset(name: str) -> str:
    """Returns the URL of a built file. Raises AssetsMissing with the command that helps."""
    app = current_app
    manifest: dict[str, str] = app.extensions.get(EXTENSION, {})
    if name not in manifest:
        if not app.static_folder:
            raise AssetsMissing("This application serves no static files.")
        manifest = read_manifest(Path(app.static_folder))
        if name not in manifest:
            raise AssetsMissing(f"There is no built file {name}.")
        if not app.debug:  # in debug mode a rebuild shows at the next request
            app.extensions[EXTENSION] = manifest
    return url_for("static", filename=f"{DIST}/{manifest[name]}")


def init_app(app: Flask) -> None:
    """Makes `asset` available to templates."""
    app.jinja_env.globals["asset"] = asset
