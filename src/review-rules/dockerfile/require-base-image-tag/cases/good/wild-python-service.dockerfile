# syntax=docker/dockerfile:1.7
ARG PYTHON=3.12
ARG VARIANT=slim-bookworm

FROM ghcr.io/astral-sh/uv:0.5.11 AS uv

FROM python:${PYTHON}-${VARIANT} AS base
ENV PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv

FROM base AS dependencies
COPY --from=uv /uv /usr/local/bin/uv
COPY pyproject.toml uv.lock ./
RUN --mount=type=cache,target=/root/.cache/uv \
    uv sync --frozen --no-dev --no-install-project

FROM node:22.12-bookworm-slim AS assets
WORKDIR /assets
COPY assets/package*.json ./
RUN npm ci
COPY assets .
RUN <<EOF
set -e
npm run build
echo "built FROM node:latest" > dist/BUILD
EOF

FROM base AS final
RUN useradd --system --uid 10001 srv
COPY --from=dependencies /srv/.venv /srv/.venv
COPY --from=assets /assets/dist /srv/static
COPY src ./src
USER 10001
HEALTHCHECK CMD ["python", "-m", "src.health"]
CMD ["/srv/.venv/bin/gunicorn", "src.app:app"]
