"""What can be wrong with a project file, in one sentence each."""

from variorum.errors import VariorumError, sentence


class ProjectMissing(VariorumError):
    """There is no such file."""

    template = sentence("errors", "There is no project at {file}. Check the name and the folder.")


class ProjectExists(VariorumError):
    """A new project would overwrite something."""

    template = sentence("errors", "{file} exists already. Choose another name, or open it.")


class FolderMissing(VariorumError):
    """The folder of a new project does not exist."""

    template = sentence("errors", "There is no folder {folder}. Make it first, or choose another.")


class NotAProject(VariorumError):
    """The file is something else."""

    template = sentence("errors", "{file} is not a Variorum project ({why}). It was left as it is.")


class ProjectTooNew(VariorumError):
    """A newer program made the file."""

    template = sentence(
        "errors",
        "{file} was made by a newer Variorum (file version {found}; this program reads up to"
        " {known}). Install the newer version to open it.",
    )


class ProjectDamaged(VariorumError):
    """The file does not hold together."""

    template = sentence(
        "errors",
        "{file} is damaged ({why}). It was left as it is: open the newest backup in {backups}.",
    )


class ForeignSchema(VariorumError):
    """The file holds tables, views or triggers that Variorum did not make."""

    template = sentence(
        "errors",
        "{file} holds something that Variorum did not put there ({what}), so it was not opened."
        " Ask for a fresh copy from whoever sent it.",
    )


class ProjectInUse(VariorumError):
    """Another program has the project open."""

    template = sentence(
        "errors",
        "{who} has {file} open on {host} since {since}. Close it there and try again.",
    )


class ProjectReadOnly(VariorumError):
    """An edit was tried on a project that is open for reading only."""

    template = sentence("errors", "{file} is open for reading only, so nothing was changed.")


class DiskRefused(VariorumError):
    """The operating system refused to write or read."""

    template = sentence(
        "errors",
        "{file} could not be {act} ({why}). Nothing was changed; free some space or check the"
        " rights of the folder, then try again.",
    )


class NotPutToRest(VariorumError):
    """A project was closed, but not as one single file."""

    template = sentence(
        "errors",
        "{file} was closed, but not made one file again ({why}). All work is saved: leave the"
        " files beside it where they are, free some space, and open and close it once more.",
    )


class EditConflict(VariorumError):
    """A record is no longer as it was when the edit began."""

    template = sentence(
        "errors",
        "“{what}” was changed or removed in the meantime, so this edit was not made."
        " Look at it again and repeat the edit if it still holds.",
    )


class ProjectGone(VariorumError):
    """The file of an open project is no longer where it was, or is another."""

    template = sentence(
        "errors",
        "{file} was moved, deleted or replaced while it was open, so nothing more is written."
        " All that you did so far is in {copy}; open that, or put the file back and open it again.",
    )
