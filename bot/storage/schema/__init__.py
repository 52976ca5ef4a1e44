"""Every table of the store. Importing this package fills :data:`metadata`.

Times are seconds since the epoch, UTC, as floats. Columns of type ``LargeBinary`` hold AEAD
ciphertext sealed with the conversation's own data key (``bot/storage/vault.py``); nothing else in
these tables says anything about a person.
"""

from bot.storage.schema.base import metadata
from bot.storage.schema.conversations import (
    Case,
    Conversation,
    Delivery,
    Message,
    Note,
    OptOut,
    ProviderCopy,
    Turn,
    Typing,
    WidgetSession,
)
from bot.storage.schema.directory import (
    DirectoryAddress,
    DirectoryImport,
    DirectoryLanguage,
    DirectoryLocation,
    DirectoryOrganization,
    DirectoryPhone,
    DirectoryReach,
    DirectorySchedule,
    DirectorySealedAddress,
    DirectoryService,
    DirectoryServiceArea,
    DirectoryServiceLocation,
    DirectoryServiceNeed,
    DirectorySource,
    DirectoryTerm,
)
from bot.storage.schema.directory_work import (
    DirectoryAsked,
    DirectoryChange,
    DirectoryCheck,
    DirectoryFeedback,
    DirectoryReferral,
)
from bot.storage.schema.operations import AuditEntry, RoleBeat, StoreFact
from bot.storage.schema.responders import Responder, ResponderSession
from bot.storage.schema.team import Invitation, Passkey, PasskeyChallenge, Policy, PracticeRun
from bot.storage.schema.webchat import ChatHelped

__all__ = [
    "AuditEntry",
    "Case",
    "ChatHelped",
    "Conversation",
    "Delivery",
    "DirectoryAddress",
    "DirectoryAsked",
    "DirectoryChange",
    "DirectoryCheck",
    "DirectoryFeedback",
    "DirectoryImport",
    "DirectoryLanguage",
    "DirectoryLocation",
    "DirectoryOrganization",
    "DirectoryPhone",
    "DirectoryReach",
    "DirectoryReferral",
    "DirectorySchedule",
    "DirectorySealedAddress",
    "DirectoryService",
    "DirectoryServiceArea",
    "DirectoryServiceLocation",
    "DirectoryServiceNeed",
    "DirectorySource",
    "DirectoryTerm",
    "Invitation",
    "Message",
    "Note",
    "OptOut",
    "Passkey",
    "PasskeyChallenge",
    "Policy",
    "PracticeRun",
    "ProviderCopy",
    "Responder",
    "ResponderSession",
    "RoleBeat",
    "StoreFact",
    "Turn",
    "Typing",
    "WidgetSession",
    "metadata",
]
