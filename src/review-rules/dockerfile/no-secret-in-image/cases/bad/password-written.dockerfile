# path: Dockerfile
FROM alpine:3.22
ENV DB_PASSWORD=hT7-kd83_pqL # expect: secret-in-image
ENV SMTP_PASSWORD "s3nd-Me!now42" # expect: secret-in-image
