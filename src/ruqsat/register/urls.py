"""Addresses of the register; the address of a code is printed in papers and never changes."""

from django.urls import path

from ruqsat.register import views

app_name = "register"
urlpatterns = [
    path("check/", views.check, name="check"),
    path("check/<str:code>/", views.by_code, name="code"),
    path("issued/", views.issued, name="issued"),
]
