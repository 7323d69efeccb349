namespace Fathom.Tests.Persistence;

/// <summary>
/// Headers changed token by token, with the length in front made to agree, so that the damage gets past the tokenizer to the checks behind
/// it.
/// </summary>
public sealed class HeaderMutationTests
{
    private const int Mutants = 4000;

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"__metadata__\"", "\"format\"", "\"pt\"", "\"hidden.bias\"", "\"hidden.weight\"", "\"dtype\"",
        "\"F32\"", "\"shape\"", "3", "2", "\"data_offsets\"", "0", "12", "36", "24", "\"BF16\"", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "-1",
        "1.0", "1e999", "18446744073709551615", "18446744073709551616", "4294967296", "null", "true", " ", "\n",
    ];

    private static readonly string[] Good =
    [
        "{", "\"__metadata__\"", ":", "{", "\"format\"", ":", "\"pt\"", "}", ",",
        "\"hidden.bias\"", ":", "{", "\"dtype\"", ":", "\"F32\"", ",", "\"shape\"", ":", "[", "3", "]", ",",
        "\"data_offsets\"", ":", "[", "0", ",", "12", "]", "}", ",",
        "\"hidden.weight\"", ":", "{", "\"dtype\"", ":", "\"F32\"", ",", "\"shape\"", ":", "[", "3", ",", "2", "]", ",",
        "\"data_offsets\"", ":", "[", "12", ",", "36", "]", "}", "}",
    ];

    [Fact]
    public void The_unchanged_header_is_accepted() =>
        Assert.True(Fuzzing.LoadsOrRefuses(Sample.Assemble(string.Concat(Good), Sample.Data), Sample.NewTensors()));

    [Fact]
    public void Every_token_replaced_by_every_other_token()
    {
        int accepted = 0;
        for (int at = 0; at < Good.Length; at++)
        {
            foreach (string token in Tokens)
            {
                string[] mutant = [.. Good];
                mutant[at] = token;
                accepted += Fuzzing.LoadsOrRefuses(Sample.Assemble(string.Concat(mutant), Sample.Data), Sample.NewTensors()) ? 1 : 0;
            }
        }

        // Every token by itself, and the metadata's key and value by any other string.
        Assert.InRange(accepted, Good.Length, Good.Length + 2 * Tokens.Length);
    }

    [Fact]
    public void Every_token_left_out_or_doubled()
    {
        for (int at = 0; at < Good.Length; at++)
        {
            string before = string.Concat(Good[..at]);
            string after = string.Concat(Good[(at + 1)..]);

            Assert.False(Fuzzing.LoadsOrRefuses(Sample.Assemble(before + after, Sample.Data), Sample.NewTensors()));
            bool twice = Fuzzing.LoadsOrRefuses(Sample.Assemble(before + Good[at] + Good[at] + after, Sample.Data), Sample.NewTensors());
            Assert.False(twice, $"{Good[at]} twice was accepted");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_edits_of_tokens(int seed)
    {
        var random = new Random(seed);
        int accepted = 0;
        for (int mutant = 0; mutant < Mutants; mutant++)
        {
            List<string> tokens = [.. Good];
            for (int edit = random.Next(1, 4); edit > 0; edit--)
            {
                Edit(tokens, random);
            }

            byte[] data = random.Next(4) == 0 ? Sample.Data[..random.Next(Sample.Data.Length)] : Sample.Data;
            accepted += Fuzzing.LoadsOrRefuses(Sample.Assemble(string.Concat(tokens), data), Sample.NewTensors()) ? 1 : 0;
        }

        Assert.InRange(accepted, 1, Mutants / 2);
    }

    private static void Edit(List<string> tokens, Random random)
    {
        int at = random.Next(tokens.Count);
        switch (random.Next(5))
        {
            case 0:
                tokens[at] = Tokens[random.Next(Tokens.Length)];
                break;
            case 1:
                tokens.Insert(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 2 when tokens.Count > 1:
                tokens.RemoveAt(at);
                break;
            case 3:
                int other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            default:
                int length = random.Next(1, Math.Min(24, tokens.Count - at) + 1);
                tokens.InsertRange(random.Next(tokens.Count), tokens.GetRange(at, length));
                break;
        }
    }
}
