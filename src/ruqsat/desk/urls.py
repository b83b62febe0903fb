"""Addresses of the desk."""

from django.urls import path

from ruqsat.desk.case import acting, inquiring, signing
from ruqsat.desk.case import views as case
from ruqsat.desk.case.doors import with_case
from ruqsat.desk.inbox import views as inbox
from ruqsat.pages import kept
from ruqsat.pages.materials.views import materials

app_name = "desk"
_CASE = "desk/cases/<uuid:case_id>"
_ACT = f"{_CASE}/act/<slug:name>"
_SIGN = f"{_ACT}/sign/<uuid:preparation_id>"
urlpatterns = [
    path("desk/", inbox.inbox, name="inbox"),
    path("desk/cases/", inbox.cases, name="cases"),
    path(f"{_CASE}/", case.case, name="case"),
    path(f"{_CASE}/paper/<slug:act>/", with_case(kept.paper), name="paper"),
    path(f"{_CASE}/signature/<slug:act>/", with_case(kept.signature), name="signature"),
    path(f"{_CASE}/file/<str:sha256>/", with_case(kept.attachment), name="attachment"),
    path(f"{_CASE}/materials.zip", with_case(materials), name="materials"),
    path(f"{_CASE}/inquiry/<slug:name>/", inquiring.answer, name="inquiry"),
    path(f"{_CASE}/scan/<str:sha256>/", inquiring.scan, name="scan"),
    path(f"{_ACT}/", acting.act, name="act"),
    path(f"{_ACT}/preview/", acting.preview, name="preview"),
    path(f"{_SIGN}/", signing.sign, name="act_sign"),
    path(f"{_SIGN}/document/", signing.document, name="act_document"),
    path(f"{_SIGN}/content/", signing.content, name="act_content"),
]
