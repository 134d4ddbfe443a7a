FROM debian:13-slim
RUN curl -fsSL "https://get.example.com/install?v=1.2&os=linux" | bash # expect: unverified-script
RUN wget -qO- 'https://get.example.com/a;b' | sh # expect: unverified-script
