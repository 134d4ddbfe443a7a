FROM ruby:3.3.1 AS build
COPY .env .env
FROM ruby:3.3.1
COPY .env.example .env
COPY --from=build /app/.env /app/
COPY env.sh .envrc.sample id_rsa.pub /app/
RUN --mount=type=bind,source=.env,target=.env make
COPY src/credentials.json.ts /app/
# path: Dockerfile
