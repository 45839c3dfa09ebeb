# docker build -t partnership-tracker . && docker run -p 5080:8080 -v tracker:/data partnership-tracker
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# Compiled before it starts: a start takes half the time. .ci/run runs this command too, line for line.
RUN dotnet publish src/PartnershipTracker.Web --configuration Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
RUN mkdir /data && chown $APP_UID /data
ENV ASPNETCORE_URLS=http://+:8080 \
    ASPNETCORE_HTTP_PORTS= \
    Tracker__Database=/data/tracker.db
WORKDIR /data
USER $APP_UID
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["dotnet", "/app/PartnershipTracker.Web.dll", "health", "http://localhost:8080"]
ENTRYPOINT ["dotnet", "/app/PartnershipTracker.Web.dll"]
