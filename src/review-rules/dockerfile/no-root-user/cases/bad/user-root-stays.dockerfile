# path: Dockerfile
FROM jenkins/jenkins:2.516
USER root # expect: root-user
RUN apt-get update && apt-get install -y docker.io
CMD ["jenkins"]
