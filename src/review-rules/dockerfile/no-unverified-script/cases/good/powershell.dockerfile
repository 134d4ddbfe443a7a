FROM mcr.microsoft.com/windows/servercore:ltsc2022
SHELL ["powershell", "-Command"]
RUN iwr https://get.acme.io/tool.zip -OutFile tool.zip; Expand-Archive tool.zip
RUN iex 'tool --version'
RUN curl.exe -fsSL -o tool.zip https://get.acme.io/tool.zip
