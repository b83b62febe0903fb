"""Django's settings, read from the environment (``RUQSAT_…``); safe defaults for one machine."""

from datetime import timedelta

from ruqsat.project.databases import database
from ruqsat.project.environment import Environment
from ruqsat.project.logs import logging_settings
from ruqsat.project.mail import mail
from ruqsat.project.secret import kept_secret

ENVIRONMENT = Environment()
DATA = ENVIRONMENT.data
PRODUCTION = ENVIRONMENT.production
# Production never shows what is inside, even where somebody left debugging on.
DEBUG = ENVIRONMENT.debug and not PRODUCTION

SECRET_KEY = (
    ENVIRONMENT.secret.get_secret_value() if ENVIRONMENT.secret is not None else kept_secret(DATA)
)
ALLOWED_HOSTS = list(ENVIRONMENT.hosts)
ADDRESS = ENVIRONMENT.address
CSRF_TRUSTED_ORIGINS = [ADDRESS]

DATABASES = {"default": database(ENVIRONMENT.database, data=DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Lower layers come first: what is seeded or started by walking the applications needs them.
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "ruqsat.ui",
    "ruqsat.cases",
    "ruqsat.people",
    "ruqsat.signing",
    "ruqsat.papers",
    "ruqsat.notices",
    "ruqsat.exchange",
    "ruqsat.subjects",
    "ruqsat.conduct",
    "ruqsat.pages",
    "ruqsat.portal",
    "ruqsat.desk",
    "ruqsat.register",
    "ruqsat.project",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "ruqsat.project.web.middleware.Compression",
    "ruqsat.project.web.middleware.protect",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "ruqsat.project.web.middleware.limit",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "ruqsat.project.web.language.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "ruqsat.people.idle.keep_alive",
]
ROOT_URLCONF = "ruqsat.project.urls"
WSGI_APPLICATION = "ruqsat.project.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {
            "environment": "ruqsat.ui.environment.environment",
            "context_processors": ["ruqsat.project.web.trial.trial_clock"],
        },
    }
]

# The authority that makes test keys keeps its own roots beside them.
AUTHORITY_FOLDER = DATA / "authority"
TRUST_MODE = ENVIRONMENT.trusted
TRUST_FOLDER = ENVIRONMENT.trust_folder or AUTHORITY_FOLDER / "trust"
TRUST_PINS = frozenset(ENVIRONMENT.trust_pins)

GATEWAY = ENVIRONMENT.gateway
GATEWAY_SECONDS = ENVIRONMENT.gateway_seconds
GATEWAY_TOKEN = ENVIRONMENT.gateway_token.get_secret_value()

CLOCK_AHEAD = ENVIRONMENT.clock_ahead

LANGUAGE_CODE = ENVIRONMENT.language
LANGUAGES = [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Almaty"

AUTH_USER_MODEL = "people.Account"
AUTHENTICATION_BACKENDS = ["ruqsat.people.backend.PasswordBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
LOGIN_URL = "people:sign_in"

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = int(timedelta(minutes=30).total_seconds())
SESSION_COOKIE_NAME = "session"
SESSION_COOKIE_SECURE = PRODUCTION
SESSION_EXPIRE_AT_BROWSER_CLOSE = False
CSRF_COOKIE_SECURE = PRODUCTION
CSRF_FAILURE_VIEW = "ruqsat.project.web.errors.csrf_failed"

SECURE_SSL_REDIRECT = PRODUCTION
SECURE_REDIRECT_EXEMPT = ["^health/$"]
SECURE_HSTS_SECONDS = int(timedelta(days=365).total_seconds()) if PRODUCTION else 0
SECURE_REFERRER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENVIRONMENT.proxy else None
BEHIND_PROXY = ENVIRONMENT.proxy

# A form of 300 goods lines with 8 columns, and everything else that stands on its page.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 300 * 8 + 1_600
DATA_UPLOAD_MAX_NUMBER_FILES = 50
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 * 1024 * 1024
REQUEST_LIMIT = 100 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_PERMISSIONS = 0o600

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": DATA / "files"},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

MAIL = mail(ENVIRONMENT.mail.get_secret_value(), data=DATA)
EMAIL_BACKEND = MAIL.backend
EMAIL_FILE_PATH = MAIL.folder
EMAIL_HOST, EMAIL_PORT = MAIL.host, MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = MAIL.user, MAIL.password
EMAIL_USE_SSL, EMAIL_USE_TLS = MAIL.wrapped, bool(MAIL.host) and not MAIL.wrapped
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = ENVIRONMENT.mail_from

LOGGING = logging_settings(ENVIRONMENT.log)
