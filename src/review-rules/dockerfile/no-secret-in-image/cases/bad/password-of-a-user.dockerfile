FROM debian:12.11-slim
RUN apt-get update && apt-get install -y openssh-server sshpass
RUN echo "root:Vb83kLq2Zx7Tn" | chpasswd # expect: secret-in-image
RUN useradd -m ops && echo 'ops:zR4mW9xkTq72Lp' | /usr/sbin/chpasswd # expect: secret-in-image
RUN sshpass -p Qm6hXs20dFvJ scp ops@files.acme.io:/etc/app.conf /etc/ # expect: secret-in-image
CMD ["/usr/sbin/sshd", "-D"]
