FROM ruby:3.3.1
COPY .env /app/ # expect: secret-in-image
COPY --chown=app Gemfile config/master.key /app/config/ # expect: secret-in-image
ADD keys/id_ed25519 /root/.ssh/ # expect: secret-in-image
COPY .env.production.local .env # expect: secret-in-image
# path: Dockerfile
