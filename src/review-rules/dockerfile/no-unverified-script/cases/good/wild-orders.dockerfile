# syntax=docker/dockerfile:1
FROM eclipse-temurin:21.0.3_9-jdk-jammy AS build
WORKDIR /src
COPY gradlew settings.gradle build.gradle ./
COPY gradle ./gradle
RUN ./gradlew --no-daemon dependencies
COPY src ./src
RUN ./gradlew --no-daemon bootJar

FROM eclipse-temurin:21.0.3_9-jre-jammy
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75"
RUN apt-get update \
 && apt-get install -y --no-install-recommends fontconfig \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 orders
WORKDIR /opt/orders
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://get.example.com/agents/java/2.4.0/agent.jar agent.jar
COPY --from=build /src/build/libs/orders.jar orders.jar
COPY config/application.yml config/
COPY LICENSE NOTICE ./
LABEL org.opencontainers.image.title=orders
EXPOSE 8080
EXPOSE 8081
ENV SPRING_PROFILES_ACTIVE=production
ENV SERVER_PORT=8080
VOLUME /opt/orders/data
ARG REVISION=unknown
LABEL org.opencontainers.image.revision=$REVISION
USER 10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=3s CMD ["wget", "-qO-", "http://localhost:8081/health"]
ENTRYPOINT ["java", "-javaagent:/opt/orders/agent.jar", "-jar", "orders.jar"]
