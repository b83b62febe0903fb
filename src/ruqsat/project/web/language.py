"""The language of a page is that of its address; without one it is the installation's own.

What a browser prefers is not asked: the state language comes first, the others are one click away.
"""

from django.conf import settings
from django.http import HttpRequest
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

from ruqsat.languages import LANGS, Lang


class LanguageMiddleware(LocaleMiddleware):
    def process_request(self, request: HttpRequest) -> None:
        language = language_of(request)
        translation.activate(language)
        request.LANGUAGE_CODE = language


def language_of(request: HttpRequest) -> Lang:
    """Asks nothing but the address, so that an error page can use it at any stage."""
    first = request.path_info.split("/", 2)[1:2]
    return next((lang for lang in LANGS if [lang] == first), settings.LANGUAGE_CODE)
