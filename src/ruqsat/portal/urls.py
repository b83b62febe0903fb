"""Addresses of the portal."""

from django.urls import path

from ruqsat.pages import kept
from ruqsat.pages.materials.views import materials
from ruqsat.portal.again.views import again
from ruqsat.portal.cabinet import acting, papers
from ruqsat.portal.cabinet import signing as of_act
from ruqsat.portal.cabinet import views as cabinet
from ruqsat.portal.cabinet.doors import with_case
from ruqsat.portal.drafts import section
from ruqsat.portal.drafts import views as drafts
from ruqsat.portal.filing import checking, signing
from ruqsat.portal.services import views as services

app_name = "portal"
_SERVICE = "services/<slug:regulation>/<slug:service>"
_DRAFT = "drafts/<uuid:draft_id>"
_SIGN = f"{_DRAFT}/sign/<uuid:preparation_id>"
_CASE = "cases/<uuid:case_id>"
_ACT = f"{_CASE}/act/<slug:act>"
_SIGN_ACT = f"{_ACT}/sign/<uuid:preparation_id>"
urlpatterns = [
    path("", services.home, name="home"),
    path("services/", services.services, name="services"),
    path(f"{_SERVICE}/", services.service, name="service"),
    path(f"{_SERVICE}/apply/", services.apply, name="apply"),
    path(f"{_SERVICE}/in/<slug:edition>/", services.service, name="service_in"),
    path("drafts/", cabinet.to_the_cabinet, name="drafts"),
    path(f"{_DRAFT}/", drafts.overview, name="draft"),
    path(f"{_DRAFT}/discard/", drafts.discard, name="discard"),
    path(f"{_DRAFT}/fill/<slug:section>/", section.fill, name="section"),
    path(f"{_DRAFT}/file/<str:place>/", drafts.file, name="file"),
    path(f"{_DRAFT}/sheet/<str:path>/", drafts.blank_sheet, name="sheet"),
    path(f"{_DRAFT}/check/", checking.check, name="check"),
    path(f"{_SIGN}/", signing.sign, name="sign"),
    path(f"{_SIGN}/document/", signing.document, name="document"),
    path("cabinet/", cabinet.cabinet, name="cabinet"),
    path("notices/", cabinet.notices, name="messages"),
    path("cases/", cabinet.to_the_cabinet, name="cases"),
    path(f"{_CASE}/", cabinet.case, name="case"),
    path(f"{_CASE}/again/", again, name="again"),
    path(f"{_CASE}/receipt/", cabinet.receipt, name="receipt"),
    path(f"{_CASE}/receipt.pdf", papers.receipt, name="receipt_pdf"),
    path(f"{_ACT}/", acting.acting, name="act"),
    path(f"{_SIGN_ACT}/", of_act.sign, name="act_sign"),
    path(f"{_SIGN_ACT}/document/", of_act.document, name="act_document"),
    path(f"{_SIGN_ACT}/content/", of_act.content, name="act_content"),
    path(f"{_CASE}/paper/<slug:act>/", with_case(kept.paper), name="paper"),
    path(f"{_CASE}/signature/<slug:act>/", with_case(kept.signature), name="signature"),
    path(f"{_CASE}/file/<str:sha256>/", with_case(kept.attachment), name="attachment"),
    path(f"{_CASE}/materials.zip", with_case(materials), name="materials"),
]
