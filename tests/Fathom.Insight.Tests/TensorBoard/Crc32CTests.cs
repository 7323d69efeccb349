using System.Text;

namespace Fathom.Insight.Tests.TensorBoard;

public sealed class Crc32CTests
{
    // RFC 3720, appendix B.4, whose bytes are those of the checksum in little-endian order.
    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", "AA36918A")]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "43ABA862")]
    [InlineData("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F", "4E79DD46")]
    [InlineData("1F1E1D1C1B1A191817161514131211100F0E0D0C0B0A09080706050403020100", "5CDB3F11")]
    [InlineData("01C000000000000000000000000000001400000000000400000000140000001828000000000000000200000000000000", "563A96D9")]
    public void The_published_vectors_come_out(string bytes, string checksum) =>
        Assert.Equal(Convert.FromHexString(checksum), BitConverter.GetBytes(Crc32C.Of(Convert.FromHexString(bytes))));

    // The check value of the catalogue of parametrised CRC algorithms, of a length that no word divides.
    [Fact]
    public void The_catalogues_check_value_comes_out() => Assert.Equal(0xe3069283, Crc32C.Of(Encoding.ASCII.GetBytes("123456789")));

    [Fact]
    public void Every_length_agrees_with_the_definition()
    {
        var bytes = new byte[40];
        new Random(1).NextBytes(bytes);
        for (int length = 0; length <= bytes.Length; length++)
        {
            Assert.Equal(EventFileReader.Checksum(bytes.AsSpan(0, length)), Crc32C.Of(bytes.AsSpan(0, length)));
        }
    }
}
