# path: Dockerfile
FROM python:3.13-slim
ARG INDEX_PASSWORD=""
ENV PYTHONUNBUFFERED=1 \
    INDEX_URL=https://bot:${INDEX_PASSWORD}@pypi.example.com/simple # expect: secret-in-image
