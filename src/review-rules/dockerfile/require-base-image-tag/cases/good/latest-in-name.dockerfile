FROM latest:1.0
FROM team/latest:2
FROM node:latest-slim-24
