FROM node:22.11.0-slim
RUN export DB_PASSWORD=hT7-kd83_pqL && ./prepare.sh # expect: secret-in-image
RUN API_TOKEN="q8Xw2Zr5Tn7Vb9Km3Lp6Hs1J" npm run fetch # expect: secret-in-image
RUN echo "//registry.npmjs.org/:_authToken=q8Xw2Zr5Tn7Vb9Km3Lp6Hs1Jd4Fg0Yc8" > .npmrc && npm ci # expect: secret-in-image
RUN ./setup --admin-password=hT7-kd83_pqL # expect: secret-in-image
RUN ./setup --admin-password 'hT7-kd83_pqL' --quiet # expect: secret-in-image
RUN docker login -u ci -p hT7-kd83_pqL registry.acme.io # expect: secret-in-image
RUN curl -H "Authorization: Bearer q8Xw2Zr5Tn7Vb9Km3Lp6Hs1Jd4Fg0Yc8" https://api.acme.io/x -o x # expect: secret-in-image
USER node
