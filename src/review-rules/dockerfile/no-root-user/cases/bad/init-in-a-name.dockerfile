# path: Dockerfile
FROM node:24.1-slim
COPY . /srv/app
USER root # expect: root-user
CMD ["node", "/srv/app/init.js", "--init"]
