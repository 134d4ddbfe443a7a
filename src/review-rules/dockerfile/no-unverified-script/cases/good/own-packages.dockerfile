FROM rockylinux:9.4
COPY dist/*.rpm /tmp/
RUN dnf install -y --nogpgcheck /tmp/app-1.2.rpm && rm -f /tmp/app-1.2.rpm
RUN yum localinstall -y --nogpgcheck "/tmp/agent.rpm"
RUN dnf install -y --nogpgcheck /tmp/*.rpm
