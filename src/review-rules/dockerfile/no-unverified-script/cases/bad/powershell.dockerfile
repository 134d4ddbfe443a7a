FROM mcr.microsoft.com/windows/servercore:ltsc2022
SHELL ["powershell", "-Command"]
RUN Set-ExecutionPolicy Bypass -Scope Process -Force; iex ((New-Object System.Net.WebClient).DownloadString('https://community.acme.org/install.ps1')) # expect: unverified-script
RUN iwr -useb https://get.acme.io/tool.ps1 | iex # expect: unverified-script
RUN powershell -Command "iex (iwr https://get.acme.io/tool.ps1 -UseBasicParsing).Content" # expect: unverified-script
