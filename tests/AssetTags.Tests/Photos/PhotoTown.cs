using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Photos;

/// <summary>A registry with one bench, and files to make photos of it.</summary>
internal sealed class PhotoTown : IAsyncDisposable
{
    private PhotoTown(TestRegistry registry, Asset bench)
    {
        Registry = registry;
        Bench = bench;
    }

    public TestRegistry Registry { get; }

    public Asset Bench { get; }

    public JpegWorkshop Workshop { get; } = new();

    /// <summary>Every file that lies in the store.</summary>
    public string[] Files => Directory.Exists(Registry.Files) ? [.. Directory.EnumerateFiles(Registry.Files, "*", SearchOption.AllDirectories)] : [];

    public static async Task<PhotoTown> FoundAsync(DatabaseProvider provider)
    {
        var registry = await TestRegistry.CreateAsync(provider);
        var bench = await registry.WriteAsync("test.asset", (r, _) => Task.FromResult(r.Add(new Asset { CommunityId = registry.CommunityId, Name = "Лава" }).Entity));
        return new PhotoTown(registry, bench);
    }

    public static PhotoFile File(string name, byte[] bytes) => new(name, () => new MemoryStream(bytes, writable: false));

    public Task<AddPhotosResult> AddAsync(params PhotoFile[] files) => AddAsync(new AddPhotosRequest(Bench, files));

    public Task<AddPhotosResult> AddAsync(AddPhotosRequest request)
        => Registry.UseAsync<AddPhotos, AddPhotosResult>(a => a.RunAsync(request, default));

    /// <summary>Adds photos that differ from each other.</summary>
    /// <returns>Their keys, in order.</returns>
    public async Task<Guid[]> AddSomeAsync(int count)
    {
        var ids = new List<Guid>();
        for (var i = 0; i < count; i++)
        {
            var added = await AddAsync(File($"{i}.jpg", await Workshop.MakeAsync(16 + i, 16)));
            ids.Add(((AddPhotosResult.Added)added).Photos.Single().Photo.Id);
        }

        return [.. ids];
    }

    public Task<List<AssetPhoto>> ShownAsync() => Registry.ReadAsync(r => r.PhotosOfAsync(Bench.Id, default));

    public Task<int> CountAsync() => Registry.ReadAsync(r => r.AssetPhotos.CountAsync());

    public async ValueTask DisposeAsync()
    {
        Workshop.Dispose();
        await Registry.DisposeAsync();
    }
}
