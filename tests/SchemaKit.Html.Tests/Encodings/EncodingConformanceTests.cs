using SchemaKit.Tests;

namespace SchemaKit.Html.Tests;

/// <summary>The encoding cases of html5lib-tests, through the whole parser and by every door.</summary>
public sealed class EncodingConformanceTests
{
    private static readonly (string File, int Cases)[] Files =
        [("test-yahoo-jp.dat", 1), ("tests1.dat", 59), ("tests2.dat", 22)];

    [Theory]
    [MemberData(nameof(Doors.All), MemberType = typeof(Doors))]
    public async Task A_page_is_in_the_encoding_that_the_standard_determines(string door)
    {
        foreach ((string file, int expectedCases) in Files)
        {
            byte[] bytes = File.ReadAllBytes(SharedData.Require("html5lib", "encoding", file));
            int cases = 0;
            List<string> failures = [];
            foreach ((byte[] data, string label) in ReadCases(bytes))
            {
                using Page page = await Doors.ParseAsync(door, data);
                if (page.Encoding != HtmlEncoding.Get(label))
                    failures.Add($"{file} #{cases}: {page.Encoding} ({page.EncodingSource}) for {label}");
                cases++;
            }

            Assert.Empty(failures);
            Assert.Equal(expectedCases, cases);
        }
    }

    /// <summary>The file is bytes in many encodings: it is cut as bytes.</summary>
    private static List<(byte[] Data, string Label)> ReadCases(ReadOnlyMemory<byte> file)
    {
        List<(byte[] Data, string Label)> cases = [];
        while (file.Span.IndexOf("#data\n"u8) is var start and >= 0)
        {
            file = file[(start + "#data\n".Length)..];
            int dataEnd = file.Span.IndexOf("\n#encoding\n"u8);
            ReadOnlyMemory<byte> rest = file[(dataEnd + "\n#encoding\n".Length)..];
            int labelEnd = rest.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> label = labelEnd < 0 ? rest : rest[..labelEnd];
            cases.Add((file[..dataEnd].ToArray(), System.Text.Encoding.ASCII.GetString(label.Span)));
            file = rest[label.Length..];
        }

        return cases;
    }
}
