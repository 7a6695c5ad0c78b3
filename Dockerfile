# syntax=docker/dockerfile:1
# The service in one image. On its own it runs everything on the services inside, its data in the volume /data:
#   docker build -t qingshe . && docker run -p 127.0.0.1:8000:8000 -v qingshe:/data qingshe
# With PostgreSQL and Redis of their own: compose.yaml. The root file system may be read-only; /tmp has to be writable.
ARG PYTHON_IMAGE=python:3.13-slim
ARG NODE_IMAGE=node:22-slim

FROM ${NODE_IMAGE} AS assets
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
# The style sheet keeps only what pages use, so pages and the code that makes them are sources too.
COPY app app
COPY templates templates
RUN node app/assets_build.mjs

FROM ${PYTHON_IMAGE} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
RUN python3 -m venv /opt/venv
WORKDIR /srv/qingshe
COPY requirements/run.txt requirements/run.txt
RUN /opt/venv/bin/pip install --quiet --require-hashes -r requirements/run.txt
COPY pyproject.toml README.md worker.py ./
COPY app app
COPY tenants tenants
COPY templates templates
COPY --from=assets /build/app/static/dist app/static/dist
RUN /opt/venv/bin/pip install --quiet --no-deps --no-build-isolation --no-index -e . \
 && /opt/venv/bin/python -m babel.messages.frontend --quiet compile -d app/translations \
 && /opt/venv/bin/python -m compileall -q app tenants worker.py

FROM ${PYTHON_IMAGE}
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin qingshe \
 && install -d -o qingshe -g qingshe -m 711 /data
COPY --from=build /opt/venv /opt/venv
COPY --from=build /srv/qingshe /srv/qingshe
ENV PATH=/opt/venv/bin:$PATH LANG=C.UTF-8 PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HOME=/tmp \
    QINGSHE_DATA=/data QINGSHE_HOST=0.0.0.0 QINGSHE_PORT=8000
WORKDIR /srv/qingshe
USER qingshe
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["python", "-c", \
    "import os, urllib.request as r; r.urlopen('http://127.0.0.1:%s/healthz' % os.environ['QINGSHE_PORT'], timeout=4)"]
# SIGTERM stops everything in order; the database gets its time.
STOPSIGNAL SIGTERM
CMD ["qingshe", "up"]
