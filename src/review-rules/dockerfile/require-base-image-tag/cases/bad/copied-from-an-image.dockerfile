FROM php:8.3.6-fpm-alpine3.19 AS base
COPY --from=composer:latest /usr/bin/composer /usr/local/bin/ # expect: latest
COPY --chown=app --from=ghcr.io/acme/tools /bin/tool /bin/ # expect: untagged
FROM base
COPY --from=base /a /b
