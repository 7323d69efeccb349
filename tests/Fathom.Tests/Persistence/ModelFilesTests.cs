using Fathom.CompilerServices;
using Fathom.Persistence;

namespace Fathom.Tests.Persistence;

public sealed class ModelFilesTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Path => _directory.File("model.safetensors");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Saves_and_loads_weights_and_biases()
    {
        StoredModel saved = Filled(StoredModel.Create());
        StoredModel loaded = StoredModel.Create();

        ModelFiles.Save(saved, Path);
        ModelFiles.Load(loaded, Path);

        Assert.Equal(Tensors.Bits(saved.Parameters), Tensors.Bits(loaded.Parameters));
        Assert.Equal(["hidden.bias", "hidden.weight", "output.weight"], PlainDecoder.Decode(File.ReadAllBytes(Path)).Keys);
    }

    [Fact]
    public void Writes_what_python_readers_and_people_want_to_know()
    {
        StoredModel model = StoredModel.Create(Activation.LeakyReLU, 0.01f);

        ModelFiles.Save(model, Path);

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["format"] = "pt",
                ["fathom.model"] = "TwoLayers",
                ["fathom.declaration"] = "0123456789abcdef",
                ["fathom.architecture"] = "2 3:LeakyReLU(0.01) 2:Identity",
            },
            SafetensorsFile.Read(Path, model.Parameters).ToDictionary(pair => pair.Key, pair => pair.Value));
    }

    [Fact]
    public void Loads_a_file_of_pytorch()
    {
        // What safetensors.torch.save_file(model.state_dict(), path) writes: no metadata, names in order, padding to eight bytes.
        string header = "{\"hidden.bias\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,12]},"
            + "\"hidden.weight\":{\"dtype\":\"F32\",\"shape\":[3,2],\"data_offsets\":[12,36]},"
            + "\"output.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[36,60]}}";
        byte[] data = Sample.Floats(Enumerable.Range(1, 15).Select(value => (float)value));
        File.WriteAllBytes(Path, Sample.Assemble(header.PadRight((header.Length + 7) / 8 * 8), data));
        StoredModel model = StoredModel.Create();

        ModelFiles.Load(model, Path);

        Assert.Equal([1f, 2, 3], model.Layers["hidden"].Biases!.ToArray());
        Assert.Equal(7f, model.Layers["hidden"].Weights[1, 1]);
        Assert.Equal(13f, model.Layers["output"].Weights[1, 0]);
    }

    [Fact]
    public void A_file_of_another_activation_is_refused_though_its_shapes_agree()
    {
        ModelFiles.Save(Filled(StoredModel.Create(Activation.ReLU)), Path);
        StoredModel model = StoredModel.Create(Activation.Tanh);

        var exception = Assert.Throws<ModelFileException>(() => ModelFiles.Load(model, Path));

        const string Reason = "expected the architecture 2 3:Tanh 2:Identity; found '2 3:ReLU 2:Identity'";
        Assert.Contains(Reason, exception.Message, StringComparison.Ordinal);
        Assert.All(model.Parameters.SelectMany(parameter => parameter.ToArray()), value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_file_of_another_declaration_of_the_same_function_is_loaded()
    {
        ModelFiles.Save(Filled(StoredModel.Create(hash: "0000000000000000")), Path);
        StoredModel model = StoredModel.Create();

        ModelFiles.Load(model, Path);

        Assert.Equal(Tensors.Bits(Filled(StoredModel.Create()).Parameters), Tensors.Bits(model.Parameters));
    }

    [Fact]
    public void A_damaged_file_leaves_the_model_as_it_was()
    {
        ModelFiles.Save(Filled(StoredModel.Create()), Path);
        byte[] good = File.ReadAllBytes(Path);
        StoredModel model = StoredModel.Create();

        for (int length = 0; length < good.Length; length++)
        {
            File.WriteAllBytes(Path, good[..length]);
            Assert.Throws<ModelFileException>(() => ModelFiles.Load(model, Path));
        }

        Assert.All(model.Parameters.SelectMany(parameter => parameter.ToArray()), value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_checkpoint_is_not_a_weights_file()
    {
        StoredModel model = Filled(StoredModel.Create());
        SafetensorsFile.Write(Path, [.. model.Parameters, Tensors.Bias("optimizer.momentum.hidden.bias", 3)]);

        var exception = Assert.Throws<ModelFileException>(() => ModelFiles.Load(model, Path));

        Assert.Contains("'optimizer.momentum.hidden.bias' besides", exception.Message, StringComparison.Ordinal);
    }

    private static StoredModel Filled(StoredModel model)
    {
        foreach (Parameter parameter in model.Parameters)
        {
            parameter.Filled(index => (index + 1) * (parameter.IsBias ? 0.1f : -0.3f));
        }

        return model;
    }
}
