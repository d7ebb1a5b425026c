using System.Security.Cryptography;
using AssetTags.Photos.Jpeg;

namespace AssetTags.Photos;

/// <summary>What is kept of a file that passed every check.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
internal sealed record TakenPhoto(CleanJpeg Picture, string Sha256);

/// <summary>The one way for bytes from outside to become files in the store.</summary>
internal sealed class PhotoIntake(JpegCopies copies, PhotoStore store)
{
    private const int EquirectangularRatio = 2, RatioTolerancePixels = 2;

    /// <summary>Reads, checks and cleans a file, makes its smaller copies, and writes it all to the store.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isPanorama">Whether it must be an equirectangular panorama.</param>
    /// <param name="id">The key to write it under; <see langword="null"/> only to check it.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>What was taken, or <see langword="null"/> and why not.</returns>
    public async Task<(TakenPhoto? Photo, Phrase Reason)> TakeAsync(PhotoFile file, bool isPanorama, Guid? id, CancellationToken cancellation)
    {
        var mostBytes = isPanorama ? JpegLimits.MostPanoramaBytes : JpegLimits.MostBytes;
        if (await file.ReadAsync(mostBytes, cancellation) is not { } bytes)
        {
            return (null, JpegFault.TooHeavy(mostBytes));
        }

        if (CleanJpeg.Read(bytes, out var reason) is not { } picture)
        {
            return (null, reason);
        }

        if (isPanorama && WhyNoPanorama(picture) is { } flat)
        {
            return (null, flat);
        }

        var (made, fault) = await copies.MakeAsync(picture, PhotoSizes.CopiesOf(isPanorama), cancellation);
        if (fault is { } wrong)
        {
            return (null, wrong);
        }

        if (id is { } key)
        {
            await store.WriteAsync(key, picture, made, cancellation);
        }

        return (new TakenPhoto(picture, Convert.ToHexStringLower(SHA256.HashData(picture.Bytes.Span))), default);
    }

    /// <summary>Why a photo of the store cannot be a panorama, or <see langword="null"/> when it can.</summary>
    public async Task<Phrase?> WhyNoPanoramaAsync(Guid id, CancellationToken cancellation)
    {
        var kept = new PhotoFile("", () => store.OpenRead(id, PhotoSize.Full) ?? throw new FileNotFoundException($"The file of photo {id} is missing."));
        return await kept.ReadAsync(JpegLimits.MostPanoramaBytes, cancellation) is { } bytes && CleanJpeg.Read(bytes, out _) is { } picture
            ? WhyNoPanorama(picture) : JpegFault.TooHeavy(JpegLimits.MostPanoramaBytes);
    }

    /// <summary>Removes what was written under a key.</summary>
    public void Forget(Guid id) => store.Delete(id);

    private static Phrase? WhyNoPanorama(CleanJpeg picture)
        => picture.IsUpright && Math.Abs(picture.Width - (EquirectangularRatio * picture.Height)) <= RatioTolerancePixels
            ? null
            : new(
                $"{picture.Width} × {picture.Height} — не кругова панорама: вона рівно вдвічі ширша, ніж висока (наприклад, 8192 × 4096). Додайте її як звичайне фото (без --panorama) або зніміть камерою на 360°.",
                $"{picture.Width} × {picture.Height} is no full panorama: that is exactly twice as wide as high (8192 × 4096, say). Add it as a plain photo (without --panorama), or take it with a 360° camera.");
}
