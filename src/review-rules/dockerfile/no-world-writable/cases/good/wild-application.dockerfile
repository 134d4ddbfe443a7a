# syntax=docker/dockerfile:1
FROM composer:2.7.6 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-scripts --prefer-dist --ignore-platform-reqs
COPY . .
RUN composer dump-autoload --optimize && chmod -R 777 storage

FROM node:24.1-slim AS assets
WORKDIR /app
COPY package.json package-lock.json vite.config.js ./
RUN npm ci
COPY resources ./resources
RUN npm run build

FROM php:8.3.6-fpm-bookworm
ENV APP_ENV=production
RUN apt-get update \
 && apt-get install -y --no-install-recommends \
      libpng-dev \
      libzip-dev \
 && docker-php-ext-install gd zip pdo_mysql opcache \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /var/www
COPY --from=vendor /app /var/www
COPY --from=assets /app/public/build /var/www/public/build
COPY docker/php.ini /usr/local/etc/php/conf.d/app.ini
RUN mkdir -p storage/framework/cache storage/logs \
 && chown -R www-data:www-data storage bootstrap/cache \
 && php artisan view:cache
USER www-data
EXPOSE 9000
CMD ["php-fpm"]
# path: Dockerfile
