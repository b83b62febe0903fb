"""The addresses of the gallery, with the language first as everywhere."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path

from ruqsat.ui.tests.gallery import views

urlpatterns = i18n_patterns(
    path("case", views.case),
    path("parts", views.parts),
    path("form", views.form, name="form"),
    path("form/<str:start>", views.form),
    path("many", views.many),
    path("draft", views.draft),
    path("extend", views.extend),
    path("error/<int:status>", views.error),
)
