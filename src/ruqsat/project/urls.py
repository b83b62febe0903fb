"""The addresses of all applications; each begins with the language of its page.

An application brings its own ``urls.py``; without one it has no pages.
"""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from ruqsat.project import walking
from ruqsat.project.web import errors
from ruqsat.project.web.alive import alive

urlpatterns = [
    path("health/", alive),
    *i18n_patterns(
        *(
            path("", include(brought))
            for brought in walking.modules("urls")
            if brought.__name__ != __name__
        )
    ),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error
