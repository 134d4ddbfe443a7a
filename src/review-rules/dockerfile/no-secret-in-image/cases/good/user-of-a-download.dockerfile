FROM maven:3.9.6-eclipse-temurin-21 AS build
ARG USER
COPY . .
RUN curl -fsS -u "$USER:$(cat /run/secrets/nexus)" -T a.jar https://nexus.acme.io/raw/a.jar
RUN curl -u ci:${NEXUS_PASSWORD} -O https://nexus.acme.io/raw/a.jar
RUN curl -u admin:changeme http://localhost:8080/setup
RUN curl -u user: -O https://nexus.acme.io/raw/a.jar && chown -R 1000:1000 a.jar
RUN curl -O https://nexus.acme.io/raw/a.jar; setpriv -u app:application1000 true
# path: Dockerfile
