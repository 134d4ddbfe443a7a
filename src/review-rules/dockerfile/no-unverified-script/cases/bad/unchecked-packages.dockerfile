FROM almalinux:9.4
RUN yum install -y --nogpgcheck https://repo.acme.io/agent.rpm # expect: unchecked-server
RUN dnf -y install --nogpgcheck httpd # expect: unchecked-server
RUN <<SETUP
if ! command -v agent; then
  curl -fksS https://repo.acme.io/agent -o /usr/bin/agent # expect: unchecked-server
fi
SETUP
ENV PYTHONHTTPSVERIFY 0 # expect: unchecked-server
USER 1000
