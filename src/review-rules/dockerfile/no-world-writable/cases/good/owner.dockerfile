FROM node:24.1-slim
RUN chmod u+w /a && chmod u=rwx,go=rx /b
# path: Dockerfile
