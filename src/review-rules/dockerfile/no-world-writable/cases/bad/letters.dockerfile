FROM node:24.1-slim
RUN chmod -R a+rwx /var/www/html/storage && a2enmod rewrite # expect: world-writable
# path: Dockerfile
