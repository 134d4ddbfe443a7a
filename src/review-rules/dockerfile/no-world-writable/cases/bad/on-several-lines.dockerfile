FROM node:24.1-slim
RUN set -e; \
    mkdir -p /opt/app/logs; \
    chmod --recursive 777 /opt/app/logs; \ # expect: world-writable
    rm -rf /var/cache
# path: Dockerfile
