# path: Dockerfile
FROM python:3.13-windowsservercore
SHELL ["powershell", "-Command"]
CMD ["python", "app.py"]
