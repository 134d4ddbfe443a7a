FROM eclipse-temurin:21.0.3_9-jre-jammy
RUN adduser --system --group --uid 1001 orders
COPY orders.jar app.jar
USER 0:0 # expect: root-user
ENV JAVA_OPTS="-XX:MaxRAMPercentage=75"
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -jar app.jar"]
# path: Dockerfile
