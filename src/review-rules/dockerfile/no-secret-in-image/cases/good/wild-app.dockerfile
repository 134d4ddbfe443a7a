# path: Dockerfile
# syntax=docker/dockerfile:1.7
ARG PHP_VERSION=8.4

FROM composer:2.8 AS vendor
ARG COMPOSER_AUTH_TOKEN
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer config --global github-oauth.github.com "$COMPOSER_AUTH_TOKEN" \
    && composer install --no-dev --prefer-dist

FROM node:24.1-slim AS assets
WORKDIR /app
COPY package.json package-lock.json vite.config.js ./
RUN npm ci
COPY resources ./resources
RUN npm run build

FROM php:${PHP_VERSION}-fpm-alpine
ARG RELEASE
ENV APP_ENV=production \
    APP_RELEASE=${RELEASE} \
    TOKEN_TTL=3600 \
    DB_PASSWORD_FILE=/run/secrets/db_password
RUN apk add --no-cache icu-libs libzip \
    && docker-php-ext-install intl zip opcache
COPY --from=vendor /app/vendor ./vendor
COPY --from=assets /app/public/build ./public/build
COPY . .
RUN php artisan config:cache \
    && php artisan route:cache
RUN --mount=type=secret,id=sentry,env=SENTRY_AUTH_TOKEN \
    npx --yes @sentry/cli@2.50.0 releases new "$RELEASE" --auth-token "$SENTRY_AUTH_TOKEN"
USER www-data
CMD ["php-fpm"]
