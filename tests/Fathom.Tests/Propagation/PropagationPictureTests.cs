using Fathom.Tests.Conformance;

namespace Fathom.Tests.Propagation;

/// <summary>The documentation's pictures are what is predicted. A test that fails leaves the new picture beside the old one.</summary>
public sealed class PropagationPictureTests
{
    [Fact]
    public void The_committed_gradient_is_the_predicted_one() => AssertCommitted("propagation-gradient", PropagationPicture.Gradient());

    [Fact]
    public void The_committed_signal_is_the_predicted_one() => AssertCommitted("propagation-signal", PropagationPicture.Signal());

    private static void AssertCommitted(string name, string picture)
    {
        string path = Path.Combine(Repository.Root, "src", "docs", "images", name + ".svg");
        string committed = File.Exists(path) ? File.ReadAllText(path) : "";
        if (committed != picture)
        {
            File.WriteAllText(Path.ChangeExtension(path, ".received.svg"), picture);
        }

        Assert.Equal(committed, picture);
    }
}
