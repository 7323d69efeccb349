using System.Text;
using Fathom.Persistence;

namespace Fathom.Tests.Persistence;

/// <summary>One test for every check of the header, each with a header that is wrong in that alone.</summary>
public sealed class CorruptHeaderTests
{
    private const string Deep = "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[";

    [Fact]
    public void Empty_header() => Refuses("", "starts with '{'", "an empty header");

    [Theory]
    [InlineData(" ")]
    [InlineData("[")]
    [InlineData("\ufeff")] // a byte order mark
    public void Header_that_does_not_start_with_a_brace(string before) => Refuses(before + Sample.Header, "starts with '{'", "the byte 0x");

    [Fact]
    public void Invalid_utf8() =>
        Refusal.Of(Sample.Assemble([.. "{\"\xc3"u8[..3], 0xff, .. "\":1}"u8], Sample.Data), "a header in UTF-8");

    [Fact]
    public void Overlong_utf8_in_a_name() =>
        Refusal.Of(Sample.Assemble([.. "{\""u8, 0xc0, 0xae, .. "\":1}"u8], Sample.Data), "a header in UTF-8");

    [Fact]
    public void Half_a_surrogate_pair_in_a_name() =>
        Refuses(Sample.Header.Replace("hidden.bias", "\\ud800", StringComparison.Ordinal), "in Unicode", "surrogate");

    [Theory]
    [InlineData("{\"hidden.bias\":" + Deep + "}")]
    [InlineData("{\"hidden.bias\":{\"dtype\":\"F32\",\"shape\":" + Deep + "}}")]
    [InlineData("{\"__metadata__\":{\"a\":" + Deep + "}}")]
    public void Deep_json(string header) => Refuses(header);

    [Fact]
    public void Deep_objects() => Refuses(string.Concat(Enumerable.Repeat("{\"dtype\":", 100_000)), "a string for the dtype");

    [Theory]
    [InlineData("{")]
    [InlineData("{\"hidden.bias\":{\"dtype\":\"F32\"")]
    [InlineData("{\"hidden.bias\":{\"dtype\":\"F32\",\"shape\":[3")]
    public void Header_that_ends_inside(string header) => Refuses(header, "header");

    [Theory]
    [InlineData("// comment")]
    [InlineData(",")]
    [InlineData("{}")]
    public void Malformed_json_behind_the_object(string behind) => Refuses(Sample.Header + behind, "nothing but spaces");

    [Theory]
    [InlineData('\n')]
    [InlineData('\t')]
    [InlineData('\0')]
    public void Padding_other_than_spaces(char padding) =>
        Refuses(Sample.Header + "  " + padding, "nothing but spaces", $"0x{(int)padding:x2}");

    [Theory]
    [InlineData("{,}")]
    [InlineData("{'hidden.bias':1}")]
    [InlineData("{\"hidden.bias\" 1}")]
    [InlineData("{\"hidden.bias\":{\"shape\":[03]}}")]
    [InlineData("{\"hidden.bias\":{\"shape\":[3,]}}")]
    [InlineData("{/* */}")]
    [InlineData("{\"hidden\nbias\":{}}")]
    public void Malformed_json(string header) => Refuses(header, "a header in JSON", "an error at its byte");

    [Fact]
    public void Duplicate_tensor() =>
        Refuses("{" + Sample.BiasEntry + "," + Sample.BiasEntry + "," + Sample.WeightEntry + "}", "'hidden.bias' twice");

    [Fact]
    public void Duplicate_tensor_spelled_otherwise() =>
        Refuses(
            "{" + Sample.BiasEntry + "," + Sample.BiasEntry.Replace(".", "\\u002e", StringComparison.Ordinal) + "}", "'hidden.bias' twice");

    [Fact]
    public void Duplicate_metadata() =>
        Refuses("{\"__metadata__\":{},\"__metadata__\":{}," + Sample.Header[1..], "'__metadata__' twice");

    [Fact]
    public void Duplicate_metadata_key() =>
        Refuses("{\"__metadata__\":{\"a\":\"1\",\"a\":\"1\"}," + Sample.Header[1..], "every metadata key once", "'a' twice");

    [Theory]
    [InlineData("\"dtype\":\"F32\"")]
    [InlineData("\"shape\":[3]")]
    [InlineData("\"data_offsets\":[0,12]")]
    public void Duplicate_key_of_a_tensor(string member) =>
        Refuses(Replace(member, member + "," + member), "of tensor 'hidden.bias' once", "twice");

    [Theory]
    [InlineData("\"dtype\":\"F32\",")]
    [InlineData("\"shape\":[3],")]
    [InlineData(",\"data_offsets\":[0,12]")]
    public void Missing_key_of_a_tensor(string member) =>
        Refuses(Replace(member, ""), "dtype, shape and two data_offsets", "not all of them");

    [Fact]
    public void Unknown_key_of_a_tensor() => Refuses(Replace("\"shape\"", "\"x\":0,\"shape\""), "the key 'x'");

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    public void Tensor_that_is_no_object(string value) => Refuses("{\"hidden.bias\":" + value + "}", "an object for tensor 'hidden.bias'");

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[\"a\"]")]
    [InlineData("\"text\"")]
    public void Metadata_that_is_no_object(string value) =>
        Refuses("{\"__metadata__\":" + value + "," + Sample.Header[1..], "an object of metadata");

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Metadata_value_that_is_no_string(string value) =>
        Refuses("{\"__metadata__\":{\"a\":" + value + "}," + Sample.Header[1..], "a string for the metadata key 'a'");

    [Fact]
    public void Too_many_metadata_entries()
    {
        string entries = string.Join(',', Enumerable.Range(0, 1001).Select(index => $"\"{index}\":\"\""));

        Refuses("{\"__metadata__\":{" + entries + "}," + Sample.Header[1..], "at most 1000 metadata entries");
    }

    [Theory]
    [InlineData("F16")]
    [InlineData("BF16")]
    [InlineData("F64")]
    [InlineData("I32")]
    [InlineData("f32")]
    [InlineData("")]
    public void Wrong_dtype(string dtype) => Refuses(Replace("F32", dtype), "'hidden.bias' as F32", $"found '{dtype}'", "model.float()");

    [Fact]
    public void Dtype_that_is_no_string() => Refuses(Replace("\"F32\"", "32"), "a string for the dtype of tensor 'hidden.bias'");

    [Theory]
    [InlineData("[]")]
    [InlineData("[4]")]
    [InlineData("[3,1]")]
    [InlineData("[1,3]")]
    [InlineData("[0]")]
    public void Wrong_shape(string shape) =>
        Refuses(Replace("[3]", shape), "'hidden.bias' of shape [3]", $"shape {shape.Replace(",", ", ", StringComparison.Ordinal)}");

    [Theory]
    [InlineData("[4294967296,4294967296]")] // the product is 0 in 64 bits
    [InlineData("[18446744073709551615,18446744073709551615]")]
    [InlineData("[0,18446744073709551615]")]
    [InlineData("[4611686018427387904,3]")] // times four bytes a value, the length is right in 64 bits
    public void Shape_whose_product_overflows(string shape) => Refuses(Replace("[3]", shape), "of shape [3]");

    [Fact]
    public void Shape_of_too_many_dimensions() => Refuses(Replace("[3]", "[1,1,1,1,1,1,1,1,3]"), "at most 8 numbers");

    [Theory]
    [InlineData("-3")]
    [InlineData("3.0")]
    [InlineData("3e0")]
    [InlineData("1e999")]
    [InlineData("18446744073709551616")]
    [InlineData("\"3\"")]
    [InlineData("null")]
    public void Shape_of_other_than_whole_numbers(string number) =>
        Refuses(Replace("[3]", $"[{number}]"), "whole numbers", "in the shape of tensor 'hidden.bias'");

    [Theory]
    [InlineData("-0")]
    [InlineData("-1")]
    [InlineData("0.5")]
    [InlineData("0e0")]
    [InlineData("1e999")]
    [InlineData("18446744073709551616")]
    [InlineData("false")]
    public void Offsets_of_other_than_whole_numbers(string number) =>
        Refuses(Replace("[0,12]", $"[{number},12]"), "whole numbers", "in the data_offsets of tensor 'hidden.bias'");

    [Theory]
    [InlineData("[]")]
    [InlineData("[0]")]
    [InlineData("[0,12,12]")]
    public void Wrong_number_of_offsets(string offsets) => Refuses(Replace("[0,12]", offsets), "two data_offsets");

    [Theory]
    [InlineData("[0,12]", "[4,16]")] // a hole at the beginning
    [InlineData("[12,36]", "[8,32]")] // overlap
    [InlineData("[12,36]", "[16,40]")] // a hole
    [InlineData("[12,36]", "[0,24]")] // the same beginning
    [InlineData("[0,12]", "[12,0]")] // descending
    [InlineData("[0,12]", "[0,0]")] // empty
    [InlineData("[12,36]", "[12,32]")] // shorter than the shape
    [InlineData("[12,36]", "[12,37]")] // longer than the shape
    [InlineData("[12,36]", "[12,18446744073709551615]")]
    [InlineData("[12,36]", "[18446744073709551604,12]")] // ends at 12 again when the length is added
    public void Offsets_that_do_not_tile_the_data(string good, string bad) =>
        Refuses(Sample.Header.Replace(good, bad, StringComparison.Ordinal), "without gap or overlap", "The file is damaged");

    [Fact]
    public void Missing_tensor() => Refuses("{" + Sample.BiasEntry + "}", "exactly the model's 2 tensors", "found no 'hidden.weight'");

    [Fact]
    public void Extra_tensor() =>
        Refuses(
            "{\"output.bias\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[36,36]}," + Sample.Header[1..],
            "found 'output.bias' besides");

    [Fact]
    public void Other_tensors() => Refuses(Replace("hidden.bias", "fc1.bias"), "found no 'hidden.bias', and 'fc1.bias' instead");

    [Theory]
    [InlineData(20, "'h10.bias'", "and 12 more")]
    [InlineData(32, "'h10.bias'", "and 24 more besides")]
    [InlineData(33, "'h10.bias'", "found more than 34, among them")]
    [InlineData(10_000, "'h10.bias'", "found more than 34, among them")]
    public void Many_extra_tensors_are_not_all_listed(int count, string listed, string rest)
    {
        var entries = Enumerable.Range(10, count)
            .Select(index => Sample.BiasEntry.Replace("hidden", $"h{index}", StringComparison.Ordinal));

        var exception = Refuses("{" + string.Join(',', entries) + "," + Sample.Header[1..], "exactly the model's 2 tensors", listed, rest);

        Assert.DoesNotContain("h18", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc/passwd", "'../../../etc/passwd'")]
    [InlineData("C:\\\\a.dll", "'C:\\a.dll'")]
    [InlineData("a\\u0000\\u001b[2J\\n", "'a\\u0000\\u001b[2J\\u000a'")]
    [InlineData("a\u202egpj", "'a\\u202egpj'")]
    public void Hostile_name_is_only_shown_and_without_its_teeth(string name, string shown) =>
        Refuses(Replace("hidden.bias", name), shown);

    [Fact]
    public void Long_name_is_cut_in_the_message()
    {
        var exception = Refuses(Replace("hidden.bias", new string('x', 100_000)), new string('x', 80) + "...'");

        Assert.True(exception.Message.Length < 1000);
    }

    private static ModelFileException Refuses(string header, params string[] messageParts) =>
        Refusal.Of(Sample.Assemble(Encoding.UTF8.GetBytes(header), Sample.Data), messageParts);

    private static string Replace(string good, string bad)
    {
        // The first occurrence is the bias's.
        int at = Sample.Header.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0);
        return string.Concat(Sample.Header.AsSpan(0, at), bad, Sample.Header.AsSpan(at + good.Length));
    }
}
