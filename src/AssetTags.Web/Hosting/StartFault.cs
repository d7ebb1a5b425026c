using System.Net.Sockets;
using AssetTags.Data;
using Microsoft.AspNetCore.Connections;

namespace AssetTags.Web.Hosting;

/// <summary>Says in people's words why the site did not start.</summary>
internal static class StartFault
{
    public static Phrase Explain(Exception fault, SiteSettings settings)
        => DatabaseFault.Explain(fault, settings.Database) ?? OfPort(fault, string.Join("; ", settings.Urls)) ?? new Phrase(
            $"Сайт не запустився: {fault.Message}", $"The site did not start: {fault.Message}");

    private static Phrase? OfPort(Exception? fault, string urls) => fault switch
    {
        null => null,
        AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => new(
            $"Порт уже зайнятий: {urls}. Закрийте програму, яка там слухає, або вкажіть інший: --urls http://localhost:5081",
            $"The port is taken: {urls}. Close the program that listens there, or name another: --urls http://localhost:5081"),
        SocketException { SocketErrorCode: SocketError.AccessDenied } => new(
            $"Немає права слухати на {urls}. Порти до 1024 — лише для адміністратора; вкажіть інший: --urls http://localhost:5081",
            $"Permission is lacking to listen on {urls}. Ports below 1024 are for administrators; name another: --urls http://localhost:5081"),
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => new(
            $"Такої адреси на цьому комп’ютері немає: {urls}", $"This computer has no such address: {urls}"),
        _ => OfPort(fault.InnerException, urls),
    };
}
