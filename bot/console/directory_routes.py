"""The pages of the directory with their permissions: who may look services up, and who may change them."""

from __future__ import annotations

from bot.console.gate import LARGEST_BODY, Page, Permission
from bot.console.pages import directory, directory_edit, directory_import, directory_reports
from bot.directory.uploads import MOST_BYTES, MOST_FILES

LOOK_UP, DIRECTORY = Permission.LOOK_UP, Permission.DIRECTORY
SERVICE = "/directory/services/{service_id}"

DIRECTORY_PAGES: tuple[Page, ...] = (
    Page("GET", "/directory", LOOK_UP, directory.work),
    Page("GET", "/directory/services", LOOK_UP, directory.services),
    Page("GET", "/directory/coverage", LOOK_UP, directory_reports.coverage_page),
    Page("GET", "/directory/unmet", LOOK_UP, directory_reports.unmet_page),
    Page("GET", "/directory/new", DIRECTORY, directory_edit.new),
    Page("POST", "/directory/new", DIRECTORY, directory_edit.add),
    Page("GET", "/directory/import", DIRECTORY, directory_import.show),
    Page(
        "POST",
        "/directory/import",
        DIRECTORY,
        directory_import.receive,
        largest=MOST_BYTES + LARGEST_BODY,
        files=MOST_FILES,
    ),
    Page("GET", SERVICE, LOOK_UP, directory.service),
    Page("POST", f"{SERVICE}/feedback", LOOK_UP, directory.feedback),
    Page("GET", f"{SERVICE}/edit", DIRECTORY, directory_edit.edit),
    Page("POST", f"{SERVICE}/edit", DIRECTORY, directory_edit.change),
    Page("POST", f"{SERVICE}/check", DIRECTORY, directory_edit.check),
    Page("POST", f"{SERVICE}/retire", DIRECTORY, directory_edit.retire),
    Page("POST", f"{SERVICE}/numbers", DIRECTORY, directory_edit.number),
    Page("POST", f"{SERVICE}/numbers/withdraw", DIRECTORY, directory_edit.withdraw),
    # Nobody needs it to refer a person; who opens it says why, and it stands in the audit log.
    Page("POST", f"{SERVICE}/address", Permission.ADMINISTER, directory_edit.address),
)
