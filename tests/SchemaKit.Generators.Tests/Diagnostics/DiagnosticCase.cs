using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace SchemaKit.Generators.Tests.Diagnostics;

/// <summary>A schema with a mistake, and the same one without.</summary>
public sealed partial class DiagnosticCase : IXunitSerializable
{
    private string[] _values = ["", "", "", ""];

    public DiagnosticCase()
    {
    }

    /// <param name="id">The id of the diagnostic.</param>
    /// <param name="bad">The source; what is wrong stands between <c>⟦</c> and <c>⟧</c>.</param>
    /// <param name="good">The source without the mistake.</param>
    /// <param name="compilerErrors">The errors that the compiler itself reports, joined by spaces.</param>
    public DiagnosticCase(string id, string bad, string good, string compilerErrors = "") =>
        _values = [id, bad, good, compilerErrors];

    public string Id => _values[0];

    public string Good => _values[2];

    public string[] CompilerErrors => _values[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public string SourceWithoutMarks => string.Concat(_values[1].Split('⟦', '⟧'));

    public IEnumerable<string> MarkedTexts => Marked().Matches(_values[1]).Select(match => match.Groups[1].Value);

    public string TextAt(TextSpan span) => SourceWithoutMarks.Substring(span.Start, span.Length);

    public override string ToString() => $"{Id}: {SourceWithoutMarks}";

    void IXunitSerializable.Serialize(IXunitSerializationInfo info) => info.AddValue("values", _values);

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info) => _values = info.GetValue<string[]>("values")!;

    [GeneratedRegex("⟦(.*?)⟧", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
