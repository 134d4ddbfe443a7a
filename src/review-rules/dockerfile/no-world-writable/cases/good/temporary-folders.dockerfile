FROM node:24.1-slim
RUN chmod 777 /tmp && chmod -R a+rwx /var/tmp && chmod 666 /dev/null
# path: Dockerfile
