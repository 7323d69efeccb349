using System.Text;
using Fathom.Persistence;

namespace Fathom.Tests.Persistence;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Path => _directory.File("model");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Creates_a_file_and_leaves_nothing_else()
    {
        AtomicFile.Write(Path, stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(Path));
        Assert.Equal(["model"], _directory.FileNames);
    }

    [Fact]
    public void The_old_file_is_whole_until_the_new_one_is()
    {
        File.WriteAllText(Path, "old");

        AtomicFile.Write(Path, stream =>
        {
            stream.Write(new byte[100_000]);
            stream.Flush();
            Assert.Equal("old", File.ReadAllText(Path));
            Assert.Equal(2, _directory.FileNames.Length);
        });

        Assert.Equal(100_000, new FileInfo(Path).Length);
        Assert.Equal(["model"], _directory.FileNames);
    }

    [Fact]
    public void An_exception_in_the_middle_leaves_the_old_file_and_no_temporary()
    {
        File.WriteAllText(Path, "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(Path, stream =>
        {
            stream.Write(new byte[100_000]);
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(Path));
        Assert.Equal(["model"], _directory.FileNames);
    }

    [Fact]
    public void A_full_disk_is_reported_by_the_name_of_the_target()
    {
        File.WriteAllText(Path, "old");

        var exception = Assert.Throws<IOException>(() => AtomicFile.Write(Path, _ => throw new IOException("No space left on device.")));

        string message = $"{Path} could not be saved: No space left on device. Nothing was changed";
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path));
        Assert.Equal(["model"], _directory.FileNames);
    }

    [Fact]
    public void What_a_killed_process_left_is_removed_at_the_next_write_and_nothing_else_is()
    {
        string[] others =
        [
            "model.0123abcd.tmp", "model.0123ABCD.fathom-tmp", "model.0123abc.fathom-tmp", "model.fathom-tmp", "model2.0123abcd.fathom-tmp",
            "model.copy.0123abcd.fathom-tmp", "odel.0123abcd.fathom-tmp",
        ];
        Assert.All(others.Append("model.0123abcd.fathom-tmp"), name => File.WriteAllText(_directory.File(name), "half"));

        AtomicFile.Write(Path, stream => stream.Write("new"u8));

        Assert.Equal(others.Append("model").Order(StringComparer.Ordinal), _directory.FileNames);
    }

    [Fact]
    public void The_temporary_of_a_write_under_way_is_left_alone()
    {
        AtomicFile.Write(Path, stream =>
        {
            stream.Write("outer"u8);
            AtomicFile.Write(Path, inner => inner.Write("inner"u8));
            Assert.Equal("inner", File.ReadAllText(Path));
        });

        Assert.Equal("outer", File.ReadAllText(Path));
        Assert.Equal(["model"], _directory.FileNames);
    }

    [Fact]
    public void Many_threads_writing_one_file_leave_one_whole_file()
    {
        // A sweep that removed another thread's temporary would fail that thread's rename.
        Parallel.For(0, 40, index => AtomicFile.Write(Path, stream =>
        {
            byte[] text = Encoding.ASCII.GetBytes(new string((char)('a' + index % 26), 10_000));
            stream.Write(text);
        }));

        string written = File.ReadAllText(Path);
        Assert.Equal(10_000, written.Length);
        Assert.Single(written.Distinct());
        Assert.Equal(["model"], _directory.FileNames);
    }

    [Fact]
    public void A_read_only_file_is_not_replaced()
    {
        File.WriteAllText(Path, "old");
        File.SetAttributes(Path, FileAttributes.ReadOnly);

        var exception = Assert.Throws<UnauthorizedAccessException>(() => AtomicFile.Write(Path, stream => stream.Write("new"u8)));

        Assert.Contains($"{Path} could not be saved: it is read-only", exception.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path));
        File.SetAttributes(Path, FileAttributes.Normal);
    }

    [Fact]
    public void A_directory_is_not_replaced()
    {
        Directory.CreateDirectory(Path);

        Assert.Throws<UnauthorizedAccessException>(() => AtomicFile.Write(Path, stream => stream.Write("new"u8)));

        Assert.Empty(_directory.FileNames);
    }

    [Fact]
    public void A_missing_directory_is_named_and_not_created()
    {
        string directory = _directory.File("none");

        var exception = Assert.Throws<DirectoryNotFoundException>(() =>
            AtomicFile.Write(System.IO.Path.Combine(directory, "model"), stream => stream.Write("new"u8)));

        Assert.Contains($"there is no directory {directory}", exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(directory));
    }

    [Fact]
    public void A_symbolic_link_stays_one()
    {
        File.WriteAllText(_directory.File("real"), "old");
        File.CreateSymbolicLink(Path, _directory.File("real"));

        AtomicFile.Write(Path, stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(_directory.File("real")));
        Assert.NotNull(new FileInfo(Path).LinkTarget);
    }

    [Fact]
    public void A_private_file_stays_private()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(Path, "old");
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        AtomicFile.Write(Path, stream => stream.Write("new"u8));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
    }

    [Fact]
    public void A_name_with_wildcards_is_a_name()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(_directory.File("model.0123abcd.fathom-tmp"), "another's");

        AtomicFile.Write(_directory.File("m*?"), stream => stream.Write("new"u8));

        Assert.Equal(["m*?", "model.0123abcd.fathom-tmp"], _directory.FileNames);
    }
}
