# path: docker/Dockerfile.test
FROM python:3.13
CMD ["pytest"]
