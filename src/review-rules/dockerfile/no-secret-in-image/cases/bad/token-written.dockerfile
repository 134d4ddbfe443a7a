# path: Dockerfile
FROM alpine:3.22 AS build
ARG DEPLOY_TOKEN=x9fK2mQ7vLp04ZtRw8Yb3NcE # expect: secret-in-image
RUN ./fetch

FROM alpine:3.22
COPY --from=build /out /out
