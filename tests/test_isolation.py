from __future__ import annotations

import socket
from pathlib import Path

import pytest

import whyrun.paths


def test_a_test_that_reaches_for_the_network_fails() -> None:
    documentation_only = "192.0.2.1"

    with socket.socket() as door, pytest.raises(pytest.fail.Exception, match="reached for the network"):
        door.connect((documentation_only, 443))


def test_a_test_may_talk_to_this_machine() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as door:
        assert door.getpeername() == server.getsockname()


def test_a_test_that_names_no_folder_is_far_from_the_journal_of_whoever_runs_it() -> None:
    assert not whyrun.paths.data_folder().is_relative_to(Path.home())


def test_the_data_folder_is_the_one_the_program_would_use(data_folder: Path) -> None:
    assert whyrun.paths.data_folder() == data_folder
    assert not data_folder.exists()
