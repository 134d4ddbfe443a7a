# path: Dockerfile
FROM alpine:3.22
ARG GIT_TOKEN
ARG GIT_PASSWORD
RUN git clone https://bot:$GIT_TOKEN@example.com/a.git # expect: secret-in-image
RUN git clone https://bot:$GIT_TOKEN@example.com/b.git
RUN echo "machine example.com password $GIT_PASSWORD" > ~/.netrc # expect: secret-in-image
