# The service in one image. On its own it runs everything on the services inside, its data in the volume /data:
#   docker build -t qingshe .
#   docker run --name qingshe --stop-timeout 60 --shm-size 256m -p 127.0.0.1:8000:8000 -v qingshe:/data qingshe
#   docker exec -it qingshe qingshe accounts create --help
# Cookies are sent over HTTPS only; to try it without, add -e QINGSHE_SECURE_COOKIES=0. With PostgreSQL and Redis of
# their own: compose.yaml. The root file system may be read-only; /tmp has to be writable. Proven: docs/container.md.
# Mirrors: --build-arg PYTHON_IMAGE, NODE_IMAGE, PIP_INDEX_URL, NPM_CONFIG_REGISTRY.
ARG PYTHON_IMAGE=python:3.13-slim
ARG NODE_IMAGE=node:22-slim

FROM ${NODE_IMAGE} AS assets
ARG NPM_CONFIG_REGISTRY
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier
# The style sheet keeps only what pages use, so pages and the code that makes them are sources too.
COPY app app
COPY templates templates
RUN node app/assets_build.mjs

FROM ${PYTHON_IMAGE} AS build
ARG PIP_INDEX_URL
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
# Readable to the service's user whatever the checkout's umask was; what only builds stays behind.
RUN chmod -R u=rwX,go=rX . \
 && /opt/venv/bin/pip install --quiet --no-deps --no-build-isolation --no-index -e . \
 && /opt/venv/bin/python -m babel.messages.frontend --quiet compile -d app/translations \
 && /opt/venv/bin/python -m compileall -q app tenants worker.py \
 && /opt/venv/bin/pip uninstall --quiet --yes setuptools pip

FROM ${PYTHON_IMAGE}
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin qingshe \
 && install -d -o qingshe -g qingshe -m 711 /data
COPY --from=build /opt/venv /opt/venv
COPY --from=build /srv/qingshe /srv/qingshe
ENV PATH=/opt/venv/bin:$PATH LANG=C.UTF-8 PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HOME=/tmp \
    QINGSHE_DATA=/data QINGSHE_HOST=0.0.0.0 QINGSHE_PORT=8000
WORKDIR /srv/qingshe
# By number, so that an orchestrator sees that it is not root.
USER 10001:10001
VOLUME /data
EXPOSE 8000
# Asked directly: a proxy set for the container is not for this.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["python", "-c", "\
import http.client, os, sys; \
web = http.client.HTTPConnection('127.0.0.1', int(os.environ['QINGSHE_PORT']), timeout=4); \
web.request('GET', '/healthz'); \
sys.exit(web.getresponse().status != 200)"]
# SIGTERM stops everything in order; the database gets its time.
STOPSIGNAL SIGTERM
CMD ["qingshe", "up"]
