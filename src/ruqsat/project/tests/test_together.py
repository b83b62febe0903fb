"""What ``stand`` waits for."""

import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

from ruqsat.project.start import together


class Busy(BaseHTTPRequestHandler):
    """The server of a machine with much to do: its first answer takes more than a second."""

    def do_GET(self) -> None:
        time.sleep(1.2)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing is printed between the dots of a test run."""


def test_a_late_first_answer_is_waited_for():
    with HTTPServer(("127.0.0.1", 0), Busy) as server:
        threading.Thread(target=server.handle_request).start()
        assert together._answers(f"http://127.0.0.1:{server.server_port}/health/")
