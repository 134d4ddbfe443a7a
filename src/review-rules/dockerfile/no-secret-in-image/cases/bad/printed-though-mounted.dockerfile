# path: Dockerfile
FROM node:24.1-slim
RUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci && echo "token: $NPM_TOKEN" # expect: secret-in-image
RUN --mount=type=secret,id=npm,env=NPM_TOKEN <<EOF
set -e
echo "$NPM_TOKEN" # expect: secret-in-image
npm ci
EOF
