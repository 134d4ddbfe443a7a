# path: Dockerfile
FROM alpine:3.22
ENV DB_PASSWORD_FILE=/run/secrets/db-9x7
ENV TOKEN_URL=https://auth.example.com/oauth2/token
ENV SSH_KEY_PATH=/root/.ssh/id_ed25519
