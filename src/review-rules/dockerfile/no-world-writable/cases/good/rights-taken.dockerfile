FROM node:24.1-slim
RUN chmod o-w /a && chmod a-w,u+w /b && chmod -R go-w /c
# path: Dockerfile
