// Writes the *.Table.cs files beside it from the Encoding Standard's indexes.json and encodings.json:
//     dotnet run GenerateTables.cs -- indexes.json encodings.json .
// A file-based program: the project that it lies in leaves it out. How an index is packed is told at PackedIndex.

using System.Globalization;
using System.Text;
using System.Text.Json;

const string Notice =
"""
//
// Copyright (c) WHATWG (Apple, Google, Mozilla, Microsoft). All rights reserved.
//
// Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
// following conditions are met:
//
// 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
//    disclaimer.
// 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the
//    following disclaimer in the documentation and/or other materials provided with the distribution.
// 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote
//    products derived from this software without specific prior written permission.
//
// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
// INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
// DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
// SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
// WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

namespace SchemaKit.Html;


""";

using JsonDocument indexes = JsonDocument.Parse(File.ReadAllBytes(args[0]));
using JsonDocument encodings = JsonDocument.Parse(File.ReadAllBytes(args[1]));
string folder = args[2];

(string Name, string[] Labels, bool IsSingleByte)[] all =
[
    .. from @group in encodings.RootElement.EnumerateArray()
       let isSingleByte = @group.GetProperty("heading").GetString() == "Legacy single-byte encodings"
       from encoding in @group.GetProperty("encodings").EnumerateArray()
       select (
           encoding.GetProperty("name").GetString()!,
           encoding.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!).ToArray(),
           isSingleByte),
];

WriteLabels();
WriteIndex("Big5", Index("big5"));
WriteIndex("EucKr", Index("euc-kr"));
WriteIndex("Gb18030", Index("gb18030"));
WriteIndex("Jis0208", Index("jis0208"));
WriteIndex("Jis0212", Index("jis0212"));
WriteSingleByteIndexes();
WriteGb18030Ranges();

int?[] Index(string name) =>
    [.. indexes.RootElement.GetProperty(name).EnumerateArray()
        .Select(value => value.ValueKind == JsonValueKind.Null ? (int?)null : value.GetInt32())];

void WriteLabels()
{
    StringBuilder code = new();
    Member(code, "The names of the encodings, in the standard's order.", "string[] Names =>");
    code.AppendJoin('\n', all.Select(encoding => $"        \"{encoding.Name}\",")).Append("\n    ];\n\n");
    code.Append("    /// <summary>A line for each encoding; a space before and behind each label.</summary>\n");
    code.Append("    private static ReadOnlySpan<byte> Labels =>\n        ");
    code.AppendJoin(" +\n        ", all.Select(encoding => Lines(encoding.Labels)));
    code.Append(";\n}\n");
    Save("encodings.json", "public sealed", "HtmlEncoding", "../HtmlEncoding.Table.cs", code);

    static string Lines(string[] labels)
    {
        StringBuilder line = new("\" ");
        int start = 0;
        foreach (string label in labels)
        {
            if (line.Length - start + label.Length > 95)
            {
                line.Append("\"u8 +\n        \"");
                start = line.Length;
            }

            line.Append(label).Append(' ');
        }

        return line.Append("\\n\"u8").ToString();
    }
}

void WriteSingleByteIndexes()
{
    // ISO-8859-8-I has the index of ISO-8859-8.
    string[] names =
        [.. all.Where(encoding => encoding.IsSingleByte).Select(encoding => encoding.Name.ToLowerInvariant())
            .Where(name => name != "iso-8859-8-i")];
    StringBuilder code = new();
    Member(code, "The encodings whose indexes follow each other.", "readonly string[] SingleByteNames =");
    code.AppendJoin('\n', names.Select(name => $"        \"{name}\",")).Append("\n    ];\n\n");
    AppendIndex(code, "SingleByte", [.. names.SelectMany(Index)]);
    code.Append("}\n");
    SaveIndex("SingleByte", code);
}

void WriteIndex(string name, int?[] index)
{
    StringBuilder code = new();
    AppendIndex(code, name, index);
    code.Append("}\n");
    SaveIndex(name, code);
}

void AppendIndex(StringBuilder code, string name, int?[] index)
{
    code.Append(CultureInfo.InvariantCulture, $"    private const int {name}Length = {index.Length};\n\n");
    Member(code, "Packed.", $"ReadOnlySpan<byte> {name}Packed =>");
    Numbers(code, Pack(index).Select(value => (int)value));
}

// All but the last range, which is beyond sixteen bits and stands in the decoder.
void WriteGb18030Ranges()
{
    int[][] ranges =
        [.. indexes.RootElement.GetProperty("gb18030-ranges").EnumerateArray().SkipLast(1)
            .Select(pair => pair.EnumerateArray().Select(value => value.GetInt32()).ToArray())];
    StringBuilder code = new();
    Member(code, "The first pointer of each range.", "ReadOnlySpan<ushort> RangePointers =>");
    Numbers(code, ranges.Select(range => range[0]));
    code.Append('\n');
    Member(code, "The first code point of each range.", "ReadOnlySpan<ushort> RangeCodePoints =>");
    Numbers(code, ranges.Select(range => range[1]));
    code.Append("}\n");
    Save("indexes.json", "internal static", "Gb18030Ranges", "Gb18030Ranges.Table.cs", code);
}

static List<byte> Pack(int?[] index)
{
    List<byte> packed = [];
    int expected = 0;
    for (int i = 0; i < index.Length;)
    {
        int length = 0;
        while (i + length < index.Length && index[i + length] is null)
            length++;
        if (length > 0)
        {
            i += Run(length, shortest: 0x00, shortLimit: 8, longest: 0x68);
            continue;
        }

        while (i + length < index.Length && index[i + length] == expected + length)
            length++;
        if (length > 0)
        {
            length = Run(length, shortest: 0x08, shortLimit: 16, longest: 0x70);
            i += length;
            expected += length;
            continue;
        }

        int codePoint = index[i++]!.Value;
        int skipped = codePoint - expected;
        if (skipped is >= 1 and <= 80)
            packed.Add((byte)(0x18 + skipped - 1));
        else if (skipped is >= -16896 and < 16896)
            packed.AddRange([(byte)(0x7C + ((skipped + 16896) >> 8)), (byte)((skipped + 16896) & 0xFF)]);
        else
            packed.AddRange([(byte)(0x78 + (codePoint >> 16)), (byte)(codePoint >> 8), (byte)codePoint]);
        expected = codePoint + 1;
    }

    return packed;

    int Run(int length, int shortest, int shortLimit, int longest)
    {
        length = Math.Min(length, 2048);
        if (length <= shortLimit)
            packed.Add((byte)(shortest + length - 1));
        else
            packed.AddRange([(byte)(longest + ((length - 1) >> 8)), (byte)(length - 1)]);
        return length;
    }
}

static void Member(StringBuilder code, string summary, string declaration) => code.Append(
    CultureInfo.InvariantCulture,
    $"    /// <summary>{summary}</summary>\n    private static {declaration}\n    [\n");

static void Numbers(StringBuilder code, IEnumerable<int> numbers)
{
    const string Indent = "        ";
    StringBuilder line = new(Indent);
    foreach (int number in numbers)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        if (line.Length + text.Length + 1 > 120)
        {
            code.Append(line.ToString().TrimEnd()).Append('\n');
            line.Clear().Append(Indent);
        }

        line.Append(text).Append(", ");
    }

    code.Append(line.ToString().TrimEnd()).Append("\n    ];\n");
}

void SaveIndex(string name, StringBuilder members) =>
    Save("indexes.json", "internal static", "EncodingIndexes", $"EncodingIndexes.{name}.Table.cs", members);

void Save(string source, string modifiers, string type, string file, StringBuilder members) => File.WriteAllText(
    Path.Combine(folder, file),
    $"// <auto-generated>Written by GenerateTables.cs from the Encoding Standard's {source}.</auto-generated>\n" +
    $"{Notice}{modifiers} partial class {type}\n{{\n{members}");
