FROM node:24.1-slim
RUN chmod o+w,g+w /srv/cache # expect: world-writable
# path: Dockerfile
