"""Whether this process answers and reaches its database: asked by machines, seen by nobody."""

from django.db import connection
from django.http import HttpRequest, HttpResponse


def alive(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("alive\n", content_type="text/plain")
