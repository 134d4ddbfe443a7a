# path: Dockerfile
FROM ruby:3.4
ENV SECRET_KEY_BASE=placeholder
ENV DB_PASSWORD=changeme API_TOKEN=your-token-here
ENV ADMIN_PASSWORD=password
