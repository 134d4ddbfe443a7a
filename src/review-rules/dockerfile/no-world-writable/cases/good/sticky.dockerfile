FROM node:24.1-slim
RUN mkdir /scratch && chmod 1777 /scratch && chmod a+rwxt /more
# path: Dockerfile
