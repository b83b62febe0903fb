"""Addresses of signing in."""

from django.urls import path

from ruqsat.people import views

app_name = "people"
urlpatterns = [
    path("sign-in/", views.sign_in, name="sign_in"),
    path("sign-out/", views.sign_out, name="sign_out"),
    path("capacity/", views.capacity, name="capacity"),
    path("session/", views.extend, name="extend"),
]
