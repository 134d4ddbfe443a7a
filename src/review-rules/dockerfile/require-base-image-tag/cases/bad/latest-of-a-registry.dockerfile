# escape=`
FROM mcr.microsoft.com/windows/servercore:latest AS tools # expect: latest
RUN powershell -Command `
    Install-PackageProvider NuGet -Force

FROM registry.example.com:5000/base/dotnet:latest # expect: latest
COPY --from=tools C:\tools C:\tools
ENTRYPOINT ["dotnet", "Shop.dll"]
