ARG JAVA
FROM eclipse-temurin:${JAVA:?}-jre
COPY app.jar /app.jar
ENTRYPOINT ["java", "-jar", "/app.jar"] # expect: root-user
# path: Dockerfile
