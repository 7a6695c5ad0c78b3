"""The form that sends a file."""

from __future__ import annotations

from flask_wtf.file import FileField, FileRequired

from app.web.forms import Form
from app.web.forms import lazy as _


class UploadForm(Form):
    """One file."""

    file = FileField(
        _("Spreadsheet"),
        description=_("XLSX, XLS or CSV, at most 20 MB and 100,000 rows"),
        validators=[FileRequired(_("Choose a file."))],
        render_kw={"accept": ".xlsx,.xls,.csv"},
    )
