FROM node:24.1-slim
RUN chmod a+rX /a && chmod a+r /b && chmod o+x /c
# path: Dockerfile
