FROM maven:3.9.6-eclipse-temurin-21 AS build
COPY . .
RUN mvn -B package \
 && curl -fsS -u ci-publisher:Vb83kLq2Zx7Tn -T target/artifact.jar https://nexus.acme.io/raw/artifact.jar # expect: secret-in-image
RUN curl --user "deploy:zR4mW9xkTq72Lp" -O https://files.acme.io/tool.tgz # expect: secret-in-image
# path: Dockerfile
