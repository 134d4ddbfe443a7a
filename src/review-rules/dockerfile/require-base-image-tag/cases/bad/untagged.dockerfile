FROM node # expect: untagged
COPY . /app
