FROM node:22.11.0-slim
RUN export DB_PASSWORD_FILE=/run/secrets/db && ./prepare.sh
RUN --mount=type=secret,id=token API_TOKEN=$(cat /run/secrets/token) npm run fetch
RUN echo "//registry.npmjs.org/:_authToken=\${NPM_TOKEN}" > .npmrc
RUN ./setup --admin-password=changeme --password-file /run/secrets/p --token-ttl 3600
RUN SECRET_KEY_BASE=dummy SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile
RUN SECRET_KEY=build-time-only python manage.py collectstatic --noinput
RUN gpg --keyserver keys.openpgp.org --recv-keys 8B3981E7A6852F782CC4951600A6F0A3C300EE8C
RUN GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D && gpg --verify x
RUN apt-get install -y libsecret-1-0=0.20.5-3 password-store=1.7.4-6
RUN curl -H "Authorization: Bearer $(cat /run/secrets/t)" https://api.acme.io/x
RUN docker login -u ci --password-stdin registry.acme.io < /run/secrets/p
RUN mkdir -p -p /var/lib/acme-2024_x7 && sed -i 's/token=.*/token=${TOKEN}/' a.conf
USER node
