using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Photos.Jpeg;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Photos;

/// <summary>Where the files lie, and what is read from there.</summary>
public sealed class PhotoStoreTests
{
    private static readonly Guid Id = Guid.Parse("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");

    private TemporaryFolder _folder = null!;
    private JpegWorkshop _workshop = null!;
    private PhotoStore _store = null!;

    [SetUp]
    public void Open()
    {
        (_folder, _workshop) = (new TemporaryFolder(), new JpegWorkshop());
        _store = new PhotoStore(new PhotoFolder(_folder["files"]));
    }

    [TearDown]
    public void Close()
    {
        _folder.Dispose();
        _workshop.Dispose();
    }

    [Test]
    public async Task Files_are_named_by_the_key_and_nothing_else()
    {
        await WriteAsync();

        var names = Directory.EnumerateFiles(_folder["files"], "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder["files"], f).Replace('\\', '/'));

        Assert.That(names, Is.EquivalentTo(["5b/019a2b3c4d5e7f608a9b0c1d2e3f4a5b.jpg", "5b/019a2b3c4d5e7f608a9b0c1d2e3f4a5b-320.jpg"]));
    }

    [Test]
    public async Task Where_there_is_no_copy_the_photo_itself_is_read()
    {
        await WriteAsync();

        Assert.That((Length(PhotoSize.Small), Length(PhotoSize.Page), Length(PhotoSize.Full)), Is.EqualTo((3, Length(PhotoSize.Full), Length(PhotoSize.Full))));
        Assert.That(_store.OpenRead(Guid.NewGuid(), PhotoSize.Full), Is.Null);
    }

    [Test]
    public async Task Deleting_leaves_nothing_and_may_be_done_twice()
    {
        await WriteAsync();

        _store.Delete(Id);
        _store.Delete(Id);
        _store.Delete(Guid.NewGuid());

        Assert.That(Directory.EnumerateFiles(_folder["files"], "*", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void The_folder_lies_beside_the_file_of_the_registry()
        => Assert.That(DatabaseOptions.Parse(_folder["registry.db"]).DefaultFilesFolder, Is.EqualTo(FinalPath.Of(_folder["assettags-files"])));

    [Test]
    public void For_a_server_it_lies_where_the_program_was_started()
        => Assert.That(DatabaseOptions.Parse("Host=db;Database=a").DefaultFilesFolder, Is.EqualTo(Path.Combine(Directory.GetCurrentDirectory(), "assettags-files")));

    private async Task WriteAsync()
        => await _store.WriteAsync(Id, CleanJpeg.Read(await _workshop.MakeAsync(40, 30), out _)!, [new JpegCopy(320, [1, 2, 3])], default);

    private long Length(PhotoSize size)
    {
        using var file = _store.OpenRead(Id, size)!;
        return file.Length;
    }
}
