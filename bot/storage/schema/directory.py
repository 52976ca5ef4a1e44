"""The provider directory: tables shaped like HSDS 3.1, with what a hotline needs beside them.

Ids are made from the source's name and the id in its package, so a package that comes again meets its
own rows. ``digest`` is the SHA-256 of the row as it was imported and says whether it has changed.
The exact place of a confidential location stands in one table only, sealed
(:class:`DirectorySealedAddress`); no row elsewhere holds its address or coordinates.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Text,
    false,
)

from bot.storage.schema.base import Base


class DirectorySource(Base):
    """Where packages come from, such as a hotline's own list or a partner's export."""

    __tablename__ = "directory_source"

    id = Column(Integer, primary_key=True, autoincrement=True)
    name = Column(String(120), nullable=False, unique=True)


class DirectoryImport(Base):
    """One import that was committed: what came, and what was made of it."""

    __tablename__ = "directory_import"

    id = Column(Integer, primary_key=True, autoincrement=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    at = Column(Float, nullable=False)
    format = Column(String(16), nullable=False)  # hsds-json, hsds-csv, hsds-1-csv, mapped-csv, …
    digest = Column(String(64), nullable=False)  # SHA-256 over the files that were read
    sample = Column(Boolean, nullable=False, default=False)
    counts = Column(JSON, nullable=False)  # {"read": …, "added": …, …}
    notes = Column(JSON, nullable=False)  # [{"file", "row", "column", "reason", "refused"}]


class DirectoryOrganization(Base):
    """An organisation that provides services."""

    __tablename__ = "directory_organization"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    foreign_id = Column(String(200), nullable=False)
    digest = Column(String(64), nullable=False)
    name = Column(String(300), nullable=False)
    alternate_name = Column(String(300))
    description = Column(Text)
    email = Column(String(200))
    website = Column(String(500))


class DirectoryService(Base):
    """A service, with the answers that decide whether it is safe and right to offer.

    Booleans are null where nobody knows; unknown is never "no".
    """

    __tablename__ = "directory_service"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    foreign_id = Column(String(200), nullable=False)
    digest = Column(String(64), nullable=False)
    organization_id = Column(
        String(36), ForeignKey("directory_organization.id"), nullable=False, index=True
    )
    name = Column(String(300), nullable=False)
    alternate_name = Column(String(300))
    description = Column(Text)
    url = Column(String(500))
    email = Column(String(200))
    status = Column(String(20), nullable=False)  # active, inactive, defunct, temporarily closed
    alert = Column(Text)
    application_process = Column(Text)
    eligibility_description = Column(Text)
    fees_description = Column(Text)
    interpretation_services = Column(Text)
    minimum_age = Column(Float)
    maximum_age = Column(Float)
    terms = Column(JSON, nullable=False)  # names of the taxonomy terms it is filed under
    sample = Column(Boolean, nullable=False, default=False)
    # Made from the rows beside it, so that a search need not read them for every candidate.
    spoken = Column(JSON, nullable=False)  # {"es": "staff", "vi": "interpreter"}
    reachable = Column(Boolean, nullable=False, default=False)  # has a number or a web page
    # The hotline's own profile of HSDS.
    confidential = Column(Boolean, nullable=False, default=False)
    access = Column(String(12), nullable=False, default="self")  # self, hotline_only, referral
    serves_minors = Column(Boolean)
    serves_men = Column(Boolean)
    serves_women = Column(Boolean)
    serves_trans = Column(Boolean)
    serves_families = Column(Boolean)
    serves_pets = Column(Boolean)
    no_id_needed = Column(Boolean)
    immigration_status_asked = Column(Boolean)
    police_contact = Column(String(12), nullable=False, default="unknown")  # required, not_required
    text_ok = Column(Boolean)
    safe_to_leave_message = Column(Boolean)
    expert_labour = Column(Boolean)
    expert_sex = Column(Boolean)
    answers = Column(String(8), nullable=False, default="ngo")  # ngo, gov, police
    assured_date = Column(Date)
    assured_by = Column(String(200))
    next_check_due = Column(Date)
    # Hours as the search wants them, made from the schedules: [{"freq", "byday", "opens_at", …}].
    opening = Column(JSON)
    # What this hotline found out by itself; an import leaves these alone.
    doubts = Column(Integer, nullable=False, default=0, server_default="0")  # open complaints
    full_until = Column(Date)
    closed_on = Column(Date)
    # When anything that partners may read of it was last written, in Unix seconds.
    modified_at = Column(Float, nullable=False, default=0.0, server_default="0", index=True)

    __table_args__ = (Index("ix_directory_service_status_sample", "status", "sample"),)


class DirectoryLocation(Base):
    """A place where services are given. Coordinates are empty where it is confidential."""

    __tablename__ = "directory_location"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    foreign_id = Column(String(200), nullable=False)
    digest = Column(String(64), nullable=False)
    organization_id = Column(String(36), ForeignKey("directory_organization.id"), index=True)
    name = Column(String(300))
    location_type = Column(String(10), nullable=False)  # physical, postal, virtual, redacted
    confidential = Column(Boolean, nullable=False, default=False)
    country = Column(String(2), nullable=False, default="")
    region = Column(String(6), nullable=False, default="")  # ISO 3166-2
    latitude = Column(Float)
    longitude = Column(Float)


class DirectoryServiceLocation(Base):
    """Which service is given at which location."""

    __tablename__ = "directory_service_location"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    digest = Column(String(64), nullable=False)
    service_id = Column(String(36), ForeignKey("directory_service.id"), nullable=False, index=True)
    location_id = Column(
        String(36), ForeignKey("directory_location.id"), nullable=False, index=True
    )


class DirectoryAddress(Base):
    """The address of a location that anyone may know."""

    __tablename__ = "directory_address"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    digest = Column(String(64), nullable=False)
    location_id = Column(
        String(36), ForeignKey("directory_location.id"), nullable=False, index=True
    )
    address_type = Column(String(10), nullable=False)
    address_1 = Column(String(300), nullable=False)
    address_2 = Column(String(300))
    city = Column(String(120))
    state_province = Column(String(120))
    postal_code = Column(String(20))
    country = Column(String(2))


class DirectorySealedAddress(Base):
    """Where a confidential location is, sealed with a key of its own. No query of a search reads it."""

    __tablename__ = "directory_sealed_address"

    location_id = Column(String(36), ForeignKey("directory_location.id"), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    digest = Column(String(64), nullable=False)  # keyed: an address can be guessed, a key cannot
    wrapped_key = Column(LargeBinary, nullable=False)
    key_id = Column(String(16), nullable=False)
    content = Column(LargeBinary, nullable=False)  # sealed JSON: addresses and coordinates


class DirectoryPhone(Base):
    """A number by which a service, a location or an organisation is reached."""

    __tablename__ = "directory_phone"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    digest = Column(String(64), nullable=False)
    service_id = Column(String(36), ForeignKey("directory_service.id"), index=True)
    location_id = Column(String(36), ForeignKey("directory_location.id"), index=True)
    organization_id = Column(String(36), ForeignKey("directory_organization.id"), index=True)
    number = Column(String(20), nullable=False)  # E.164, or a short code as it is dialled
    shown = Column(String(32), nullable=False)
    extension = Column(String(16))
    type = Column(String(16), nullable=False)  # voice, text, fax, tty, cell, pager, video
    description = Column(Text)
    languages = Column(JSON, nullable=False)  # list of BCP 47 tags
    # Taken out by hand: an import that still names it does not bring it back.
    withdrawn = Column(Boolean, nullable=False, default=False, server_default=false())


class DirectoryLanguage(Base):
    """A language that is spoken at a service or location, by staff or through an interpreter."""

    __tablename__ = "directory_language"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    digest = Column(String(64), nullable=False)
    service_id = Column(String(36), ForeignKey("directory_service.id"), index=True)
    location_id = Column(String(36), ForeignKey("directory_location.id"), index=True)
    code = Column(String(12), nullable=False)
    mode = Column(String(12), nullable=False, default="staff")  # staff, interpreter
    note = Column(Text)


class DirectorySchedule(Base):
    """Hours, as an RFC 5545 rule."""

    __tablename__ = "directory_schedule"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    digest = Column(String(64), nullable=False)
    service_id = Column(String(36), ForeignKey("directory_service.id"), index=True)
    location_id = Column(String(36), ForeignKey("directory_location.id"), index=True)
    freq = Column(String(8), nullable=False, default="WEEKLY")
    byday = Column(String(40))
    bymonthday = Column(String(40))
    opens_at = Column(String(5))
    closes_at = Column(String(5))
    valid_from = Column(Date)
    valid_to = Column(Date)
    timezone = Column(String(40))
    description = Column(Text)


class DirectoryTerm(Base):
    """A term of a taxonomy, such as Open Eligibility."""

    __tablename__ = "directory_term"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    foreign_id = Column(String(200), nullable=False)
    digest = Column(String(64), nullable=False)
    taxonomy = Column(String(120))
    code = Column(String(60))
    name = Column(String(200), nullable=False)
    parent = Column(String(200))


class DirectoryServiceNeed(Base):
    """Which of a person's needs a service meets, and what that was read from."""

    __tablename__ = "directory_service_need"

    service_id = Column(String(36), ForeignKey("directory_service.id"), primary_key=True)
    need = Column(String(20), primary_key=True)
    because = Column(String(200), nullable=False)

    __table_args__ = (Index("ix_directory_service_need_need", "need"),)


class DirectoryServiceArea(Base):
    """An area that a service says it serves, in the source's own words."""

    __tablename__ = "directory_service_area"

    id = Column(String(36), primary_key=True)
    source_id = Column(Integer, ForeignKey("directory_source.id"), nullable=False, index=True)
    digest = Column(String(64), nullable=False)
    service_id = Column(String(36), ForeignKey("directory_service.id"), nullable=False, index=True)
    name = Column(String(300))
    extent = Column(Text)
    extent_type = Column(String(20))


class DirectoryReach(Base):
    """Where a service can be offered: made from its areas and locations for the search.

    An empty country is the whole world, an empty region the whole country. A confidential location
    gives its region and nothing finer.
    """

    __tablename__ = "directory_reach"

    id = Column(Integer, primary_key=True, autoincrement=True)
    service_id = Column(String(36), ForeignKey("directory_service.id"), nullable=False, index=True)
    kind = Column(String(8), nullable=False)  # area, location
    country = Column(String(2), nullable=False, default="")
    region = Column(String(6), nullable=False, default="")
    latitude = Column(Float)
    longitude = Column(Float)
    radius_km = Column(Float)

    __table_args__ = (
        Index("ix_directory_reach_country_region", "country", "region"),
        Index("ix_directory_reach_latitude_longitude", "latitude", "longitude"),
    )
