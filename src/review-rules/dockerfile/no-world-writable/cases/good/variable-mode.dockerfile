FROM node:24.1-slim
ARG MODE=755
RUN chmod $MODE /app && chmod --reference=/a /b
# path: Dockerfile
