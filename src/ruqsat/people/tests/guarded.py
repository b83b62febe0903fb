"""A page behind the door, as any application has them; it answers with what it was given."""

from django.conf.urls.i18n import i18n_patterns
from django.http import HttpRequest, JsonResponse
from django.urls import path

from ruqsat.people.acting import in_capacity, person_shown
from ruqsat.people.capacity import Capacity
from ruqsat.project.urls import (
    handler400,
    handler403,
    handler404,
    handler500,
)
from ruqsat.project.urls import (
    urlpatterns as public,
)

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]


@in_capacity
def page(request: HttpRequest, capacity: Capacity, number: int) -> JsonResponse:
    shown = person_shown(capacity)
    return JsonResponse(
        {
            "key": capacity.key,
            "number": number,
            "name": shown.name,
            "fields": dict(request.POST.lists()),
        }
    )


urlpatterns = [*public, *i18n_patterns(path("guarded/<int:number>/", page))]
